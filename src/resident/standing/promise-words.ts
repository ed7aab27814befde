import type { Openness } from '#core/calendar/open-at.ts';
import type { Instant } from '#core/instant.ts';
import type { PromiseKey } from '#core/ticket/promise.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { WaitRange } from '#core/ticket/wait/wait-range.ts';
import type { Translator, Values } from '#i18n/translator.ts';
import { untilText } from '#steps/place/until-text.ts';
import { whenText } from '#steps/place/when-text.ts';

/** What a sentence about people may name, all of it told by the server or by the opening hours. */
export interface PromiseFacts {
  readonly now: Instant;
  readonly available: number;
  readonly openness: Openness | null;
  readonly calledHereAt: Instant | null;
  readonly ticket: TicketView | null;
  /** For who would call now; told with the presence, and as old. */
  readonly wait?: WaitRange | null;
}

export interface PromiseWords {
  readonly heading: string;
  readonly detail: string | null;
}

const valuesOf = (facts: PromiseFacts, say: Translator): Values => {
  const { now, available, openness, calledHereAt, ticket } = facts;
  const at = ticket?.openedAt ?? calledHereAt;
  const next = openness && !openness.open ? openness.next : null;
  return {
    count: available,
    ...(at === null ? {} : { at: say.time(at) }),
    ...(openness?.open ? { until: untilText(openness.until, say) } : {}),
    ...(next === null ? {} : { next: whenText(next, now, say) }),
    ...(ticket?.agentFirstName ? { name: ticket.agentFirstName } : {}),
  };
};

/** The words of one promise. Each of its sentences is a key of its own; one that names what is not known is left out. */
export const promiseWords = (key: PromiseKey, facts: PromiseFacts, say: Translator): PromiseWords => {
  const values = valuesOf(facts, say);
  return {
    heading: headingOf(key, values, facts.wait ?? null, say),
    detail: detailOf(key, values, say),
  };
};

const headingOf = (key: PromiseKey, values: Values, wait: WaitRange | null, { t }: Translator): string => {
  if ('name' in values && isNamed(key)) return t(`promise.${key}.named`, values);
  if (key === 'ready.someone-busy' && wait?.is === 'range' && wait.fromMinutes > 0)
    return t(`promise.${key}.wait`, { from: wait.fromMinutes, to: wait.toMinutes });
  return t(`promise.${key}`, values);
};

type NamedKey = 'call.taken' | 'call.taken-remote' | 'call.here' | 'call.here-remote';

const isNamed = (key: PromiseKey): key is NamedKey =>
  key === 'call.taken' || key === 'call.taken-remote' || key === 'call.here' || key === 'call.here-remote';

const detailOf = (key: PromiseKey, values: Values, { t }: Translator): string | null => {
  switch (key) {
    case 'attract.someone-here':
      return t('until' in values ? `promise.${key}.until` : `promise.${key}.detail`, values);
    case 'attract.closed':
      return 'next' in values ? t(`promise.${key}.until`, values) : null;
    case 'ready.someone-here':
    case 'ready.someone-busy':
    case 'ready.nobody-here':
    case 'ready.offline':
    case 'ready.unknown':
      return null;
    default:
      return t(`promise.${key}.detail`, values);
  }
};
