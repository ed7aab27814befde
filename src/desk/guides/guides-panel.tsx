import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { GuideBook } from '#client/models/desk/desk-guides.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Guide } from '#core/guide/guide.ts';
import { shownText } from '#core/procedure/words.ts';
import { Button } from '#ui/button/button.tsx';
import { guidesFieldId } from '../keyboard/doors.ts';
import { useDesk } from '../use-desk.ts';
import { GuideCard } from './guide-card.tsx';
import { createFinder, type GuideGroup } from './guide-finder.ts';
import { GuideList } from './guide-list.tsx';
import { GuideSearch } from './guide-search.tsx';
import { WithGuides } from './with-guides.tsx';
import './guides-panel.css';

/** In a call: the guides of its own procedure first, all others by a word, and the one that was chosen. */
export const GuidesPanel = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { t } = useDesk().words;
  return (
    <section class="desk-card guides-panel" aria-labelledby="guides-heading">
      <h3 class="desk-eyebrow" id="guides-heading">
        {t('desk.guides.panel')}
      </h3>
      <WithGuides>
        {(book) => <Guides key={ticket.ticketId} book={book} procedureId={ticket.procedureId} />}
      </WithGuides>
    </section>
  );
};

interface GuidesProps {
  readonly book: GuideBook;
  readonly procedureId: string | null;
}

const Guides = ({ book, procedureId }: GuidesProps) => {
  const words = useSignal('');
  const chosen = useSignal<string | null>(null);
  const find = useMemo(() => createFinder(book), [book]);
  const guide = book.guides.guides.find(({ id }) => id === chosen.value);
  const close = (): void => {
    chosen.value = null;
    // Back to where the next one is looked for, once it is drawn.
    setTimeout(() => document.getElementById(guidesFieldId)?.focus());
  };
  if (guide) return <Chosen book={book} guide={guide} onClose={close} />;
  const list = (groups: readonly GuideGroup[]) => (
    <GuideList book={book} groups={groups} level={4} onChoose={({ id }) => (chosen.value = id)} />
  );
  return (
    <>
      {list(find('', procedureId).filter(({ which }) => which === 'own'))}
      <GuideSearch id={guidesFieldId} words={words} />
      {words.value.trim() !== '' && list(find(words.value, procedureId))}
    </>
  );
};

interface ChosenProps {
  readonly book: GuideBook;
  readonly guide: Guide;
  readonly onClose: () => void;
}

const Chosen = ({ book, guide, onClose }: ChosenProps) => {
  const { t } = useDesk().words;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [guide.id]);
  return (
    <>
      <div class="guides-panel__top">
        <h4 class="guides-panel__title" ref={title} tabIndex={-1}>
          {shownText(guide, book.guides.texts[guide.id], guide.titleText)}
        </h4>
        <Button icon="x" onPress={onClose}>
          {t('desk.guides.close')}
        </Button>
      </div>
      <GuideCard book={book} guide={guide} level={5} />
    </>
  );
};
