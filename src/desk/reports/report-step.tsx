import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { StaffReason } from '#core/report/report.ts';
import { Button } from '#ui/button/button.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { useDesk } from '../use-desk.ts';
import { ReasonField, Said } from './saying-form.tsx';
import { createSaying, procedureSubject } from './saying.ts';
import './reports.css';

const doorId = 'report-step-door';

/** From a call: the very page that its person reads is wrong. */
export const ReportStep = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const open = useSignal(false);
  const reason = useSignal<StaffReason>('unclear');
  const saying = useMemo(() => createSaying(services.reports), [services, ticket.ticketId, open.value]);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, () => document.getElementById(doorId) ?? box.current?.querySelector('select') ?? null);
  const subject = procedureSubject(services.content, ticket.procedureId, ticket.stepId);
  if (!subject) return null;
  const close = (): void => {
    open.value = false;
  };
  return (
    <div class="report-step" ref={box}>
      {!open.value ? (
        <Button id={doorId} kind="plain" icon="alert" onPress={() => (open.value = true)}>
          {t('report.door')}
        </Button>
      ) : saying.sent.value ? (
        <Said onClose={close} />
      ) : (
        <div class="report-form desk-card" role="group" aria-label={t('report.door')}>
          <ReasonField value={reason.value} onChange={(next) => (reason.value = next)} />
          {saying.refusal.value && <PlainRefusal refusal={saying.refusal.value} of="gesture" />}
          <div class="report-form__ways">
            <Button
              icon="arrow-right"
              busy={saying.busy.value}
              onPress={() => void saying.send(subject, reason.peek())}
            >
              {t('report.send')}
            </Button>
            <Button kind="plain" onPress={close}>
              {t('desk.reports.cancel')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
};
