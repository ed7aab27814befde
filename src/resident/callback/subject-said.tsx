import type { Signal } from '@preact/signals';
import { listed } from '#core/procedure/listed.ts';
import { shownText } from '#core/procedure/words.ts';
import { Button } from '#ui/button/button.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { InLanguage } from '../find/in-language.tsx';
import type { SaidSubject } from './callback-desk.ts';

/** What was said to be the matter, and the way to say another. Nothing where a procedure says it. */
export function SubjectSaid({ subject }: { readonly subject: Signal<SaidSubject | null> }) {
  const { content, language } = useResident();
  const { t } = language.translator.value;
  const said = subject.value;
  const books = content.value;
  if (said === null || books.status !== 'ready') return null;
  const { library, texts } = books.value;
  const procedure = library.procedures.find(({ id }) => id === said.procedureId);
  return (
    <Stack row gap="s">
      <p class="callback-subject">
        {t('payment.callback.subject-said')}{' '}
        <strong>
          {procedure ? (
            <InLanguage of={listed(texts, procedure.id).locale}>
              {shownText(procedure, listed(texts, procedure.id).texts, procedure.titleText)}
            </InLanguage>
          ) : (
            t('payment.callback.subject-other')
          )}
        </strong>
      </p>
      <Button kind="plain" icon="pencil" onPress={() => (subject.value = null)}>
        {t('payment.callback.subject-change')}
      </Button>
    </Stack>
  );
}
