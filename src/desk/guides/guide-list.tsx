import { useId } from 'preact/hooks';
import type { GuideBook } from '#client/models/desk/desk-guides.ts';
import type { Guide } from '#core/guide/guide.ts';
import { shownText } from '#core/procedure/words.ts';
import { Icon } from '#ui/icon/icon.tsx';
import { useDesk } from '../use-desk.ts';
import type { GuideGroup } from './guide-finder.ts';
import './guide-list.css';

export interface GuideListProps {
  readonly book: GuideBook;
  readonly groups: readonly GuideGroup[];
  /** Of each group's heading. */
  readonly level: 2 | 4;
  readonly onChoose: (guide: Guide) => void;
}

/** Guides to choose from, group by group. */
export const GuideList = ({ book, groups, level, onChoose }: GuideListProps) => {
  const { t } = useDesk().words;
  const Title = `h${level}` as const;
  const id = useId();
  return (
    <>
      {groups.map(({ which, guides }) => (
        <section class="guide-list" key={which} aria-labelledby={`${id}-${which}`}>
          <Title class="desk-eyebrow" id={`${id}-${which}`}>
            {which === 'found' ? (
              <span role="status">{t('desk.guides.found', { count: guides.length })}</span>
            ) : (
              t(`desk.guides.${which}`)
            )}
          </Title>
          {guides.length === 0 && <p>{t('desk.guides.nothing')}</p>}
          <ul class="guide-list__items">
            {guides.map((guide) => (
              <li key={guide.id}>
                <button type="button" class="guide-list__item" onClick={() => onChoose(guide)}>
                  <span>
                    <span class="guide-list__title">
                      {shownText(guide, book.guides.texts[guide.id], guide.titleText)}
                    </span>
                    <span class="guide-list__summary">
                      {shownText(guide, book.guides.texts[guide.id], guide.summaryText)}
                    </span>
                  </span>
                  <Icon name="arrow-right" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
