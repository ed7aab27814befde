import type { DeskCallback } from '#contract/schemas/callback.ts';
import type { ListRest } from '#contract/schemas/list-rest.ts';
import { isCallbackOver } from '#core/callback/callback.ts';
import type { TicketId } from '#core/ids.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { LeftOut, NextOnes } from '../frame/list-rest.tsx';
import { procedureTitle } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import { type CallbackBoard, isWhole } from './callback-order.ts';
import { callbackSlotWords } from './callback-slot-words.ts';

interface CallbackListProps {
  readonly board: CallbackBoard;
  readonly shown: TicketId;
  readonly onChoose: (id: TicketId) => void;
}

export const CallbackList = ({ board, shown, onChoose }: CallbackListProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const { list, next } = services.callbacks;
  const rest = list.value.state === 'ready' ? list.value.rest : undefined;
  const waiting = board.mine.length + board.late.length + board.open.length;
  const part = { board, rest, shown, onChoose };
  return (
    <section class="request-list" aria-label={t('desk.callbacks.list')}>
      <Heading level={1} focusOnMount>
        {t('desk.callbacks.heading')}
      </Heading>
      <LeftOut of="callbacks" part="waiting" rest={rest} shown={waiting} />
      <Part part="mine" {...part} />
      <Part part="late" {...part} />
      <Part part="open" {...part} />
      <NextOnes of="callbacks" part="waiting" rest={rest} next={next} />
      <Part part="over" {...part} />
      <LeftOut of="callbacks" part="over" rest={rest} shown={board.over.length} />
      <NextOnes of="callbacks" part="over" rest={rest} next={next} />
    </section>
  );
};

interface PartProps extends CallbackListProps {
  readonly part: keyof CallbackBoard;
  readonly rest: ListRest | undefined;
}

const Part = ({ part, board, rest, shown, onChoose }: PartProps) => {
  const { t } = useDesk().words;
  const count = board[part].length;
  if (count === 0) return null;
  return (
    <section class="request-list__part" aria-labelledby={`callbacks-${part}`}>
      <h2 class="desk-eyebrow" id={`callbacks-${part}`}>
        {t(`desk.callbacks.part.${part}`)}{' '}
        <span>{isWhole(part, board, rest) ? count : t('desk.callbacks.part.shown', { count })}</span>
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
