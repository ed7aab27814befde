import type { DeskCallback } from '#contract/schemas/callback.ts';
import { isCallbackOver } from '#core/callback/callback.ts';
import type { TicketId } from '#core/ids.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { procedureTitle } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import type { CallbackBoard } from './callback-order.ts';
import { callbackSlotWords } from './callback-slot-words.ts';

interface CallbackListProps {
  readonly board: CallbackBoard;
  readonly shown: TicketId;
  readonly onChoose: (id: TicketId) => void;
}

export const CallbackList = ({ board, shown, onChoose }: CallbackListProps) => {
  const { t } = useDesk().words;
  return (
    <section class="request-list" aria-label={t('desk.callbacks.list')}>
      <Heading level={1} focusOnMount>
        {t('desk.callbacks.heading')}
      </Heading>
      {(['mine', 'late', 'open', 'over'] as const).map(
        (part) =>
          board[part].length > 0 && (
            <section key={part} class="request-list__part" aria-labelledby={`callbacks-${part}`}>
              <h2 class="desk-eyebrow" id={`callbacks-${part}`}>
                {t(`desk.callbacks.part.${part}`)} <span>{board[part].length}</span>
              </h2>
              <ul class="request-list__cards">
                {board[part].map((callback) => (
                  <Card
                    key={callback.callbackId}
                    callback={callback}
                    current={callback.callbackId === shown}
                    onChoose={onChoose}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  );
};

interface CardProps {
  readonly callback: DeskCallback;
  readonly current: boolean;
  readonly onChoose: (id: TicketId) => void;
}

const Card = ({ callback, current, onChoose }: CardProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const over = isCallbackOver(callback.state);
  return (
    <li>
      <button
        type="button"
        class="request-card"
        data-state={over ? 'closed' : callback.state}
        aria-current={current}
        onClick={() => onChoose(callback.callbackId)}
      >
        <span class="request-card__about">
          {procedureTitle(callback.procedureId, services.content) ?? t('desk.callbacks.noSubject')}
        </span>
        <span class="request-card__line" data-late={callback.late}>
          {over
            ? t(`desk.callbacks.state.${callback.state}`)
            : callbackSlotWords(callback, services.clock.now.peek(), words)}
        </span>
      </button>
    </li>
  );
};
