import { useMemo, useRef } from 'preact/hooks';
import { instant } from '#core/instant.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useBroughtIntoSight } from '../frame/use-brought-into-sight.ts';
import { useDesk } from '../use-desk.ts';
import {
  createJournalForm,
  type JournalField,
  type JournalForm,
  type JournalReading,
} from './journal-form.ts';
import './journal-page.css';

/** Who looked at one bill; for who must answer for it, by bill and with a reason. */
export const JournalPage = () => {
  const { journal } = useDesk().services;
  const form = useMemo(() => createJournalForm(journal), [journal]);
  return <JournalScreen form={form} />;
};

export const JournalScreen = ({ form }: { readonly form: JournalForm }) => {
  const { t } = useDesk().words;
  const reading = form.reading.value;
  const answer = useRef<HTMLDivElement>(null);
  useBroughtIntoSight(answer, reading ?? form.refusal.value);
  return (
    <DeskPage heading={t('desk.journal.heading')} lead={t('desk.journal.lead')}>
      <div class="journal-page">
        <Fields form={form} />
        <div class="journal-page__answer" ref={answer}>
          {form.refusal.value && <PlainRefusal refusal={form.refusal.value} of="question" />}
          {reading && <Reading reading={reading} />}
          {!reading && !form.refusal.value && (
            <EmptyState icon="eye" heading={t('desk.journal.before.heading')}>
              <p>{t('desk.journal.before.text')}</p>
            </EmptyState>
          )}
        </div>
      </div>
    </DeskPage>
  );
};

const id = (field: JournalField): string => `journal-${field}`;

const Fields = ({ form }: { readonly form: JournalForm }) => {
  const { t } = useDesk().words;
  const errors = form.errors.value;
  const errorAt = (field: JournalField): string | undefined => {
    const error = errors.find((one) => one.field === field);
    return error && t(error.key);
  };
  return (
    <form
      class="journal-page__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.read();
      }}
    >
      <ErrorSummary
        heading={t('desk.bill.errors', { count: errors.length })}
        attempt={form.attempt.value}
        errors={errors.map(({ field, key }) => ({ fieldId: id(field), text: t(key) }))}
      />
      <TextField
        id={id('reference')}
        label={t('desk.bill.reference')}
        hint={t('desk.bill.referenceHint')}
        size="medium"
        maxLength={60}
        value={form.typed.value.reference}
        error={errorAt('reference')}
        onInput={(value) => form.write('reference', value)}
      />
      <TextField
        id={id('reason')}
        label={t('desk.journal.reason')}
        hint={t('desk.journal.reasonHint')}
        maxLength={300}
        value={form.typed.value.reason}
        error={errorAt('reason')}
        onInput={(value) => form.write('reason', value)}
      />
      <Button kind="main" type="submit" icon="eye" busy={form.busy.value}>
        {t('desk.journal.read')}
      </Button>
    </form>
  );
};

const Reading = ({ reading }: { readonly reading: JournalReading }) => {
  const { t, date, time } = useDesk().words;
  const { reference, looks } = reading;
  if (looks.length === 0) {
    return (
      <div role="status">
        <EmptyState icon="check-circle" heading={t('desk.journal.nobody.heading')}>
          <p>{t('desk.journal.nobody.text', { reference })}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <section class="desk-card" aria-labelledby="journal-caption">
      <h2 class="desk-eyebrow" id="journal-caption">
        <span role="status">{t('desk.journal.caption', { count: looks.length, reference })}</span>
      </h2>
      <table class="journal-page__table" aria-labelledby="journal-caption">
        <thead>
          <tr>
            <th scope="col">{t('desk.journal.column.at')}</th>
            <th scope="col">{t('desk.journal.column.who')}</th>
            <th scope="col">{t('desk.journal.column.ticket')}</th>
          </tr>
        </thead>
        <tbody>
          {looks.map((look) => (
            <tr key={`${look.at}-${look.who}`}>
              <td>
                {date(instant(look.at))}, {time(instant(look.at))}
              </td>
              <td>{look.who}</td>
              <td>{look.ticketNumber}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
