import type { Instant } from '#core/instant.ts';
import { momentWords } from '../bill/moment-words.ts';
import { useDesk } from '../use-desk.ts';
import { attemptKey } from './attempt-words.ts';
import './attempts.css';

export interface Attempt {
  readonly code: string;
  readonly startedAt: Instant;
  readonly word: string;
}

/** The tries at paying one bill, the latest first, each with the code that the person reads on their screen. */
export const Attempts = ({ attempts }: { readonly attempts: readonly Attempt[] }) => {
  const { services, words } = useDesk();
  const { t } = words;
  if (attempts.length === 0) return <p class="attempts__none">{t('desk.attempt.none')}</p>;
  const now = services.clock.now.peek();
  return (
    <ul class="attempts">
      {attempts
        .toSorted((a, b) => b.startedAt - a.startedAt)
        .map((attempt) => (
          <li key={attempt.code} class="attempts__one">
            <span class="attempts__word">{t(attemptKey(attempt.word))}</span>
            <span class="attempts__when">
              {t('desk.attempt.when', { when: momentWords(attempt.startedAt, now, words) })}
            </span>
            <span class="attempts__code">
              {t('desk.attempt.code')} <span translate={false}>{attempt.code}</span>
            </span>
          </li>
        ))}
    </ul>
  );
};
