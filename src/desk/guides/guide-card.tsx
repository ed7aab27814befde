import { useId } from 'preact/hooks';
import type { GuideBook } from '#client/models/desk/desk-guides.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Guide } from '#core/guide/guide.ts';
import { GuideView } from '#steps/guide/guide-view.tsx';
import { useDesk } from '../use-desk.ts';
import { AgentPartView } from './agent-part.tsx';
import './guide-card.css';

export interface GuideCardProps {
  readonly book: GuideBook;
  readonly guide: Guide;
  /** Of its two halves' headings; questions stand one below. */
  readonly level: 2 | 5;
}

/** One guide: on one side what the resident reads, in the same version; on the other what stays among agents. */
export const GuideCard = ({ book, guide, level }: GuideCardProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const [open, closed] = [useId(), useId()];
  const Title = `h${level}` as const;
  const below = level === 2 ? 3 : 6;
  const today = todayInParis(services.clock.now.value);
  return (
    <div class="guide-card">
      <section class="desk-card" aria-labelledby={open}>
        <Title class="desk-eyebrow" id={open}>
          {t('desk.guides.public')}
        </Title>
        <GuideView
          guide={guide}
          texts={book.guides.texts[guide.id] ?? {}}
          translator={words}
          today={today}
          level={below}
        />
      </section>
      <section class="desk-card guide-card__agents" aria-labelledby={closed}>
        <Title class="desk-eyebrow" id={closed}>
          {t('desk.guides.agents')}
        </Title>
        <AgentPartView part={book.parts[guide.id] ?? null} today={today} level={below} />
      </section>
    </div>
  );
};
