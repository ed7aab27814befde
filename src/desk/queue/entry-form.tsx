import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Entry } from '#client/models/desk/queue-moves.ts';
import type { TicketId } from '#core/ids.ts';
import type { Locale } from '#core/locale.ts';
import { type AccessNeed, accessNeeds } from '#core/ticket/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { DeskField } from '../frame/desk-field.tsx';
import { procedureTitle } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import './entry-form.css';

const subjectId = 'entry-subject';

interface EntryFormProps {
  readonly from: Entry['from'];
  readonly onClose: () => void;
}

/** Quick: a subject, a language, what helps. There is no field for a name. */
export const EntryForm = ({ from, onClose }: EntryFormProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const subject = useSignal('');
  const language = useSignal<Locale>('fr');
  const needs = useSignal<readonly AccessNeed[]>([]);
  const busy = useSignal(false);
  const refused = useSignal(false);
  // Kept for another try: the first may have arrived although its reply did not.
  const ticketId = useSignal(crypto.randomUUID() as TicketId);
  const library = services.content.library.value;
  useEffect(() => document.getElementById(subjectId)?.focus(), []);

  const enter = async (serves: boolean): Promise<void> => {
    busy.value = true;
    refused.value = false;
    const chosen = library?.procedures.find(({ id }) => id === subject.peek());
    const answer = await services.queue.enter(ticketId.peek(), {
      from,
      serves,
      procedureId: chosen?.id ?? null,
      procedureVersion: chosen?.version ?? null,
      locale: language.peek(),
      needs: needs.peek(),
    });
    busy.value = false;
    refused.value = !answer.ok;
    if (!answer.ok) return;
    onClose();
    services.places.go({ page: 'queue', ticketId: answer.value.ticketId });
  };
  const toggle = (need: AccessNeed): void => {
    const now = needs.peek();
    needs.value = now.includes(need) ? now.filter((one) => one !== need) : [...now, need];
  };

  return (
    <form
      class="entry-form desk-card"
      aria-labelledby="entry-heading"
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 class="desk-eyebrow" id="entry-heading">
        {t(`desk.entry.${from}`)}
      </h2>
      <DeskField id={subjectId} label={t('desk.entry.subject')}>
        {(tied) => (
          <select
            {...tied}
            value={subject.value}
            onChange={(event) => (subject.value = event.currentTarget.value)}
          >
            <option value="">{t('desk.entry.noSubject')}</option>
            {library?.procedures.map(({ id }) => (
              <option key={id} value={id}>
                {procedureTitle(id, services.content) ?? id}
              </option>
            ))}
          </select>
        )}
      </DeskField>
      <DeskField id="entry-language" label={t('desk.entry.language')}>
        {(tied) => (
          <select
            {...tied}
            value={language.value}
            onChange={(event) => (language.value = event.currentTarget.value as Locale)}
          >
            {(library?.locales ?? ['fr']).map((locale) => (
              <option key={locale} value={locale}>
                {t(`desk.language.${locale}`)}
              </option>
            ))}
          </select>
        )}
      </DeskField>
      <fieldset class="entry-form__needs">
        <legend>{t('desk.entry.needs')}</legend>
        {accessNeeds.map((need) => (
          <label key={need}>
            <input type="checkbox" checked={needs.value.includes(need)} onChange={() => toggle(need)} />
            {t(`desk.need.${need}`)}
          </label>
        ))}
      </fieldset>
      <p class="entry-form__note">{t('desk.entry.noName')}</p>
      {refused.value && (
        <Notice tone="warn" role="alert">
          {t('desk.entry.refused')}
        </Notice>
      )}
      <div class="entry-form__ways">
        <Button kind="main" icon="hand" busy={busy.value} onPress={() => void enter(true)}>
          {t('desk.entry.serve')}
        </Button>
        {from === 'counter' && (
          <Button kind="quiet" icon="clock" busy={busy.value} onPress={() => void enter(false)}>
            {t('desk.entry.wait')}
          </Button>
        )}
        <Button kind="plain" onPress={onClose}>
          {t('desk.entry.cancel')}
        </Button>
      </div>
    </form>
  );
};
