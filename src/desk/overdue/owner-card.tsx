import type { ToReview } from '#client/models/desk/desk-overdue.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { useDesk } from '../use-desk.ts';

interface OwnerCardProps {
  readonly owner: string;
  readonly items: readonly ToReview[];
}

/** What one service is to read again: what it says now, since when it waits, its source and its place in the folder. */
export const OwnerCard = ({ owner, items }: OwnerCardProps) => {
  const { t } = useDesk().words;
  return (
    <section class="desk-card overdue-card">
      <h3 class="overdue-card__owner">
        {owner} <span class="overdue-card__count">{t('desk.overdue.count', { count: items.length })}</span>
      </h3>
      <ul class="overdue-card__list">
        {items.map((item) => (
          <Item key={`${item.file} ${item.line} ${item.what}`} item={item} />
        ))}
      </ul>
    </section>
  );
};

const Item = ({ item }: { readonly item: ToReview }) => {
  const { t, date } = useDesk().words;
  const { what, value, source, file, line, late, reviewBy } = item;
  return (
    <li class="overdue-item">
      <p class="overdue-item__what">{what}</p>
      <Chip tone={late ? 'warn' : 'plain'} icon="clock">
        {t(late ? 'desk.overdue.was' : 'desk.overdue.by', { date: date(reviewBy) })}
      </Chip>
      {value !== undefined && <p class="overdue-item__value">{value}</p>}
      <p class="overdue-item__where">
        {source !== undefined && (
          <>
            {t('desk.overdue.source')}{' '}
            <a href={source} target="_blank" rel="noopener noreferrer">
              {shortOf(source)}
            </a>
            {' · '}
          </>
        )}
        {t('desk.overdue.where', { place: `${file}:${line}` })}
      </p>
    </li>
  );
};

/** The host and the last part of an address: enough to know which page it is. */
const shortOf = (address: string): string => {
  const { hostname, pathname } = new URL(address);
  const last = decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? '');
  return last === '' ? hostname : `${hostname}, ${last}`;
};
