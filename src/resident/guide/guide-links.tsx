import { guidesFor } from '#core/guide/guide.ts';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { GuideTiles } from './guide-tiles.tsx';
import './guide-links.css';
import { useGuides } from './use-guides.ts';

/** The guides that help with a procedure; nothing while they are not there, since nothing depends on them. */
export function GuideLinks({ procedureId }: { readonly procedureId: string | null }) {
  const books = useResident().content.value;
  if (procedureId === null || books.status !== 'ready') return null;
  return <Links procedureId={procedureId} content={books.value} />;
}

function Links({ procedureId, content }: { readonly procedureId: string; readonly content: Content }) {
  const { t } = useResident().language.translator.value;
  const guides = useGuides(content).state.value;
  if (guides.status !== 'ready') return null;
  const { own } = guidesFor(guides.value.guides, procedureId);
  if (own.length === 0) return null;
  return (
    <Stack gap="s">
      <h2 class="guide-links__heading">{t('guides.heading')}</h2>
      <GuideTiles list={own} guides={guides.value} label={t('guides.heading')} />
    </Stack>
  );
}
