import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type ReportScreen, reportScreens, type StaffReason, staffReasons } from '#core/report/report.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { DeskField } from '../frame/desk-field.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { procedureTitle } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import { createSaying, procedureSubject, screenSubject } from './saying.ts';

const pageId = 'saying-page';
const procedurePrefix = 'procedure:';

/** Any page, any reason, two lists and a button: nothing can be written. */
export const SayingForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const saying = useMemo(() => createSaying(services.reports), [services]);
  const page = useSignal<string>('desk');
  const reason = useSignal<StaffReason>('unclear');
  useEffect(() => document.getElementById(pageId)?.focus(), []);
  const send = (): void => {
    const asked = page.peek();
    const subject = asked.startsWith(procedurePrefix)
      ? procedureSubject(services.content, asked.slice(procedurePrefix.length), null)
      : screenSubject(services.content, asked);
    if (subject) void saying.send(subject, reason.peek());
  };
  if (saying.sent.value) return <Said onClose={onClose} />;
  return (
    <form
      class="report-form desk-card"
      aria-label={t('desk.reports.say')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <DeskField id={pageId} label={t('desk.reports.which')}>
        {(tied) => (
          <select
            {...tied}
            value={page.value}
            onChange={({ currentTarget }) => {
              page.value = currentTarget.value;
            }}
          >
            <optgroup label={t('desk.reports.procedures')}>
              {(services.content.library.value?.procedures ?? []).map(({ id }) => (
                <option key={id} value={procedurePrefix + id}>
                  {procedureTitle(id, services.content) ?? id}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('desk.reports.screens')}>
              {reportScreens.map((id: ReportScreen) => (
                <option key={id} value={id}>
                  {t(`desk.reports.screen.${id}`)}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </DeskField>
      <ReasonField value={reason.value} onChange={(next) => (reason.value = next)} />
      {saying.refusal.value && <PlainRefusal refusal={saying.refusal.value} of="gesture" />}
      <div class="report-form__ways">
        <Button kind="main" type="submit" icon="arrow-right" busy={saying.busy.value}>
          {t('report.send')}
        </Button>
        <Button kind="plain" onPress={onClose}>
          {t('desk.reports.cancel')}
        </Button>
      </div>
    </form>
  );
};

interface ReasonFieldProps {
  readonly value: StaffReason;
  readonly onChange: (reason: StaffReason) => void;
}

export const ReasonField = ({ value, onChange }: ReasonFieldProps) => {
  const { t } = useDesk().words;
  return (
    <DeskField id="saying-reason" label={t('desk.reports.why')}>
      {(tied) => (
        <select
          {...tied}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value as StaffReason)}
        >
          {staffReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`report.reason.${reason}`)}
            </option>
          ))}
        </select>
      )}
    </DeskField>
  );
};

export const Said = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useDesk().words;
  return (
    <div class="report-form report-form--said">
      <Notice tone="good" role="status" heading={t('report.sent')}>
        {t('desk.reports.saidText')}
      </Notice>
      <Button kind="plain" onPress={onClose}>
        {t('desk.reports.close')}
      </Button>
    </div>
  );
};
