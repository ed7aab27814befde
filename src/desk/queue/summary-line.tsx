import type { Translator } from '#i18n/translator.ts';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { useDesk } from '../use-desk.ts';
import type { Summary } from './live-summary.ts';
import { Wait } from './wait.tsx';

const spoken = ({ waiting, oldestMinutes }: Summary, { t }: Translator): string => {
  if (waiting === 0) return t('desk.summary.saidNone');
  const calls = t('desk.summary.some', { count: waiting });
  if (oldestMinutes === 0) return t('desk.summary.oldestNow', { calls });
  return t('desk.summary.oldest', { calls, wait: t('desk.summary.minutes', { count: oldestMinutes }) });
};

/** The queue in one line: live for the eyes, told now and then to a screen reader. */
export const SummaryLine = () => {
  const { board, services, summary, words } = useDesk();
  const cut = services.queue.staleSince.value !== null;
  const { waiting } = board.value;
  // Not the first: access needs may go before an older call.
  const [oldest] = waiting.toSorted((a, b) => a.openedAt - b.openedAt);
  const said = summary.said.value;
  return (
    <p class="summary-line">
      <span aria-hidden="true">
        {oldest ? (
          <>
            {words.t('desk.summary.short', { count: waiting.length })}
            <Wait since={oldest.openedAt} />
          </>
        ) : (
          words.t(cut ? 'desk.queue.empty.cutHeading' : 'desk.summary.none')
        )}
      </span>
      <VisuallyHidden role="status">{said ? spoken(said, words) : ''}</VisuallyHidden>
    </p>
  );
};
