import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { GuideBook } from '#client/models/desk/desk-guides.ts';
import type { Guide } from '#core/guide/guide.ts';
import { shownText } from '#core/procedure/words.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { useDesk } from '../use-desk.ts';
import { GuideCard } from './guide-card.tsx';
import { createFinder } from './guide-finder.ts';
import { GuideList } from './guide-list.tsx';
import { GuideSearch } from './guide-search.tsx';
import { WithGuides } from './with-guides.tsx';

/** All guides, and one of them by its address: nothing of a call is in it. */
export const GuidesPage = () => {
  const { services, words } = useDesk();
  const { t } = words;
  const place = services.places.place.value;
  const id = place.page === 'guides' ? place.guideId : null;
  const state = services.guides.state.value;
  const book = state.state === 'ready' ? state.book : null;
  const guide = book?.guides.guides.find((each) => each.id === id);
  if (book && guide) return <One key={guide.id} book={book} guide={guide} />;
  return (
    <DeskPage heading={t('desk.guides.heading')} lead={t('desk.guides.lead')}>
      <WithGuides>{(whole) => (id === null ? <All book={whole} /> : <Unknown />)}</WithGuides>
    </DeskPage>
  );
};

const Back = () => {
  const { services, words } = useDesk();
  return (
    <Button icon="arrow-left" onPress={() => services.places.go({ page: 'guides', guideId: null })}>
      {words.t('desk.guides.all')}
    </Button>
  );
};

const One = ({ book, guide }: { readonly book: GuideBook; readonly guide: Guide }) => {
  const say = (key: string): string => shownText(guide, book.guides.texts[guide.id], key);
  return (
    <DeskPage heading={say(guide.titleText)} lead={say(guide.summaryText)} aside={<Back />}>
      <GuideCard book={book} guide={guide} level={2} />
    </DeskPage>
  );
};

const Unknown = () => {
  const { t } = useDesk().words;
  return (
    <EmptyState icon="help" heading={t('desk.guides.unknown.heading')}>
      <p>{t('desk.guides.unknown.text')}</p>
      <Back />
    </EmptyState>
  );
};

const All = ({ book }: { readonly book: GuideBook }) => {
  const { places } = useDesk().services;
  const words = useSignal('');
  const find = useMemo(() => createFinder(book), [book]);
  return (
    <>
      <GuideSearch id="guides-search" words={words} />
      <GuideList
        book={book}
        groups={find(words.value, null)}
        level={2}
        onChoose={({ id }) => places.go({ page: 'guides', guideId: id })}
      />
    </>
  );
};
