import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { DeskRequest } from '#contract/schemas/request.ts';
import type { TicketId } from '#core/ids.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LeftOut, NextOnes } from '../frame/list-rest.tsx';
import { useDesk } from '../use-desk.ts';
import { dueWords } from './due-words.ts';
import { requestCardId } from './request-card-id.ts';
import { isAllAnswered, isWhole, type RequestBoard, requestBoard } from './request-order.ts';

/** Late ones on top, then the nearest deadline; the answered ones stay at hand. */
export const RequestList = ({ shown }: { readonly shown: TicketId | null }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const list = services.requests.list.value;
  const board = requestBoard(list.state === 'ready' ? list.items : []);
  const rest = list.state === 'ready' ? list.rest : undefined;
  const { next } = services.requests;
  return (
    <section class="request-list" aria-label={t('desk.requests.list')}>
      <Heading level={1} focusOnMount>
        {t('desk.requests.heading')}
      </Heading>
      <LeftOut of="requests" part="waiting" rest={rest} shown={board.late.length + board.open.length} />
      <Part part="late" board={board} rest={rest} shown={shown} />
      <Part part="open" board={board} rest={rest} shown={shown} />
      <NextOnes of="requests" part="waiting" rest={rest} next={next} />
      <Part part="answered" board={board} rest={rest} shown={shown} />
      <LeftOut of="requests" part="over" rest={rest} shown={board.answered.length} />
      <NextOnes of="requests" part="over" rest={rest} next={next} />
      {isAllAnswered(board, rest) && <p class="request-list__calm">{t('desk.requests.allAnswered')}</p>}
    </section>
  );
};

interface PartProps {
  readonly part: keyof RequestBoard;
  readonly board: RequestBoard;
  readonly rest: ListRest | undefined;
  readonly shown: TicketId | null;
}

const Part = ({ part, board, rest, shown }: PartProps) => {
  const { t } = useDesk().words;
  const count = board[part].length;
  if (count === 0) return null;
  return (
    <section class="request-list__part" aria-labelledby={`requests-${part}`}>
      <h2 class="desk-eyebrow" id={`requests-${part}`}>
        {t(`desk.requests.part.${part}`)}{' '}
        <span>{isWhole(part, board, rest) ? count : t('desk.requests.part.shown', { count })}</span>
      </h2>
      <ul class="request-list__cards">
        {board[part].map((request) => (
          <Card key={request.requestId} request={request} current={request.requestId === shown} />
        ))}
      </ul>
    </section>
  );
};

const Card = ({ request, current }: { readonly request: DeskRequest; readonly current: boolean }) => {
  const { drafts, services, words } = useDesk();
  const { t } = words;
  const { state } = request;
  const begun = drafts.textOf(request.requestId).trim() !== '';
  return (
    <li>
      <button
        type="button"
        id={requestCardId(request.requestId)}
        class="request-card"
        data-state={request.state}
        aria-current={current}
        onClick={() => services.places.go({ page: 'requests', requestId: request.requestId })}
      >
        <span class="request-card__about">{t(`desk.requests.about.${request.about}`)}</span>
        <span class="request-card__code" translate={false}>
          {request.trackingCode}
        </span>
        <span class="request-card__line" data-late={request.late}>
          {state === 'received' || state === 'accepted'
            ? dueWords(request, services.clock.now.peek(), words)
            : t(`desk.requests.state.${state}`)}
        </span>
        {(request.state === 'accepted' || request.origin === 'system' || begun) && (
          <span class="request-card__marks">
            {request.state === 'accepted' && <Chip tone="plain">{t('desk.requests.state.accepted')}</Chip>}
            {request.origin === 'system' && <Chip tone="plain">{t('desk.requests.bySystem')}</Chip>}
            {begun && (
              <Chip tone="info" icon="pencil">
                {t('desk.requests.begun')}
              </Chip>
            )}
          </span>
        )}
      </button>
    </li>
  );
};
