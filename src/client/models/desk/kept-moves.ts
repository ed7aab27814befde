import * as v from 'valibot';
import type { QueueId, TicketId } from '#core/ids.ts';
import { elapsed, type Instant, instant, minutes } from '#core/instant.ts';
import { ticketVerbs } from '#core/ticket/transitions.ts';
import type { Memory } from '../../ports/memory.ts';
import type { SeenMove, SeenMoves } from './seen-move.ts';

/** The moves that this tab saw, so that reloading it does not empty the history of a visit. Ids, verbs and times. */
export interface KeptMoves {
  read(queueId: QueueId): SeenMoves;
  write(queueId: QueueId, moves: SeenMoves): void;
}

/** The queue shows nothing that closed longer ago, and an open call is seldom older. */
const keptFor = minutes(180);

const key = 'desk.moves';

const shape = v.object({
  queueId: v.string(),
  moves: v.array(
    v.tuple([
      v.string(),
      v.array(v.object({ verb: v.picklist(['open', ...ticketVerbs] as const), at: v.number() })),
    ]),
  ),
});

const parse = (text: string | null): unknown => {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
};

export const createKeptMoves = (memory: Memory, now: () => Instant): KeptMoves => {
  const recent = ({ at }: SeenMove): boolean => elapsed(at, now()) < keptFor;
  const trimmed = (moves: SeenMoves): SeenMoves =>
    new Map(
      [...moves].flatMap(([id, seen]) => {
        const kept = seen.filter(recent);
        return kept.length > 0 ? [[id, kept] as const] : [];
      }),
    );
  return {
    read: (queueId) => {
      const kept = v.safeParse(shape, parse(memory.read(key)));
      if (!kept.success || kept.output.queueId !== queueId) return new Map();
      return trimmed(
        new Map(
          kept.output.moves.map(([id, seen]) => [
            id as TicketId,
            seen.map(({ verb, at }) => ({ verb, at: instant(at) })),
          ]),
        ),
      );
    },
    write: (queueId, moves) => memory.write(key, JSON.stringify({ queueId, moves: [...trimmed(moves)] })),
  };
};
