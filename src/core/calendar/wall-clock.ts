import { type Instant, instant } from '../instant.ts';

/** A moment as the clocks of the town hall show it: an ISO date, and whole minutes since midnight. */
export interface WallTime {
  readonly date: string;
  readonly minute: number;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clocks of Paris show at a moment; seconds are dropped. */
export const wallTimeOf = (at: Instant): WallTime => {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${parts['year']}-${parts['month']}-${parts['day']}`,
    minute: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
};

export const todayInParis = (at: Instant): string => wallTimeOf(at).date;

const asIfUtc = ({ date, minute }: WallTime): number => Date.parse(`${date}T00:00:00Z`) + minute * 60_000;

/** How far the clocks of Paris are ahead of UTC at a moment, in milliseconds. */
const offsetAt = (epochMillis: number): number => {
  const whole = Math.floor(epochMillis / 60_000) * 60_000;
  return asIfUtc(wallTimeOf(instant(whole))) - whole;
};

/**
 * The moment at which the clocks show a wall time; minute 1440 is the next midnight. The hour that is skipped in March
 * gives the moment just as far after the change; of the hour that comes twice in October, the first is meant.
 */
export const instantOf = (wall: WallTime): Instant => {
  const shown = asIfUtc(wall);
  const candidates = [shown - offsetAt(shown - 86_400_000), shown - offsetAt(shown + 86_400_000)];
  const exact = candidates.filter((at) => at + offsetAt(at) === shown);
  return instant(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates));
};
