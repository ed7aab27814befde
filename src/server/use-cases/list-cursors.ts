import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { TicketId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import type { DueCallback, EndedCallback } from '../ports/callbacks.ts';
import type { Listed } from '../ports/listed.ts';
import type { AnsweredRequest, DueRequest } from '../ports/requests.ts';

/** As a cursor travels: the part of the list, then what orders it. The door let nothing else through. */
const parts = (cursor: string): readonly [string, ...string[]] => cursor.split('~') as [string, ...string[]];

const millis = (text: string | undefined) => instant(Number(text));
const id = (text: string | undefined) => text as TicketId;

type Place<Due, Over> =
  { readonly part: 'waiting'; readonly after: Due } | { readonly part: 'over'; readonly after: Over };

export const requestPlace = (cursor: string): Place<DueRequest, AnsweredRequest> => {
  const [part, first, second, third] = parts(cursor);
  return part === 'waiting'
    ? { part, after: { dueOn: first ?? '', receivedAt: millis(second), requestId: id(third) } }
    : { part: 'over', after: { answeredAt: millis(first), requestId: id(second) } };
};

export const callbackPlace = (cursor: string): Place<DueCallback, EndedCallback> => {
  const [part, whose, due, received, last] = parts(cursor);
  return part === 'waiting'
    ? {
        part,
        after: {
          mine: whose === 'mine',
          dueAt: millis(due),
          receivedAt: millis(received),
          callbackId: id(last),
        },
      }
    : { part: 'over', after: { endedAt: millis(whose), callbackId: id(due) } };
};

export const waitingRequests = ({ dueOn, receivedAt, requestId }: DueRequest): string =>
  ['waiting', dueOn, receivedAt, requestId].join('~');
export const answeredRequests = ({ answeredAt, requestId }: AnsweredRequest): string =>
  ['over', answeredAt, requestId].join('~');
export const waitingCallbacks = ({ mine, dueAt, receivedAt, callbackId }: DueCallback): string =>
  ['waiting', mine ? 'mine' : 'others', dueAt, receivedAt, callbackId].join('~');
export const endedCallbacks = ({ endedAt, callbackId }: EndedCallback): string =>
  ['over', endedAt, callbackId].join('~');

/** What a part leaves out, as it travels. */
export const restOf = <Key>(
  { rest }: Listed<unknown, Key>,
  cursorOf: (key: Key) => string,
): ListRest['waiting'] => rest && { count: rest.count, after: cursorOf(rest.after) };

/** A part that was not asked for leaves nothing to ask. */
export const nothingOf = { items: [], rest: null } as const;
