import { listed } from '#core/procedure/listed.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import type { Content } from '../app/resident.ts';
import { useResident } from '../app/resident-context.ts';
import { keptIds } from '../draft/kept-draft.ts';

/** The procedures that were begun on this device and can be gone on with. */
export function KeptDraftList({ content: { library, texts } }: { readonly content: Content }) {
  const { router, language, services } = useResident();
  const { drafts, clock } = services;
  if (!language.whole.value || !drafts) return null;
  const { t } = language.translator.value;
  const kept = keptIds(drafts, clock.read());
  const begun = library.procedures.flatMap((procedure) => {
    const words = listed(texts, procedure.id).texts;
    return words && kept.includes(procedure.id) ? [{ procedure, words }] : [];
  });
  if (begun.length === 0) return null;
  return (
    <Notice tone="info" icon="clock" heading={t('visit.draft.list', { count: begun.length })}>
      <Stack gap="s">
        {begun.map(({ procedure, words }) => (
          <Button
            key={procedure.id}
            iconEnd="arrow-right"
            onPress={() => router.go({ at: 'procedure', id: procedure.id, depth: 0 })}
          >
            {sentenceOf(procedure, words, procedure.titleText)}
          </Button>
        ))}
      </Stack>
    </Notice>
  );
}
