import { isIsoDate } from '#core/calendar/dates.ts';

/** Days to copy from a message. */
export interface ExampleDays {
  /** When a source was read: on this day. */
  readonly asOf: string;
  /** Half a year on, at the end of a month. */
  readonly reviewBy: string;
}

const onThisDay = (): string => new Date().toISOString().slice(0, 10);

/** Days that are right when the message is read; nothing that is published depends on them. */
export const exampleDays = (today: string = onThisDay()): ExampleDays => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const reviewBy = new Date(Date.UTC(year, month + 6, 0)).toISOString().slice(0, 10);
  return { asOf: today, reviewBy };
};

/** `31/1/2027` as a file has it, or undefined where that is no day. */
const dayMeant = (given: string): string | undefined => {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given.trim()) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(meant) ? meant : undefined;
};

const isLegal = (name: string, day: string, today: string): boolean =>
  name === 'reviewBy' ? day > today : name !== 'asOf' || day <= today;

const dayFor = (name: string, given: unknown, today: string): readonly [say: string, day: string] => {
  const plain = name === 'asOf' && /^\d{4}$/.test(String(given)) ? String(given) : dayMeant(String(given));
  if (plain !== undefined && isLegal(name, plain, today)) return ['Écrivez', plain];
  return ['Écrivez par exemple', exampleDays(today)[name === 'reviewBy' ? 'reviewBy' : 'asOf']];
};

/**
 * A date under its name, in the right form: what was meant where that can be read and be, else a day that is right.
 * Where the date is itself the name, it stands alone.
 */
export const dayLine = (name: string, given: unknown, today: string = onThisDay()): string => {
  const [say, day] = dayFor(name, given, today);
  return name === given ? `${say} : '${day}':` : `${say} : ${name}: '${day}'`;
};

/** A source's date and the day of its review that do not go together, and what could stand there. */
export const reviewFault = (
  asOf: string,
  reviewBy: string,
  today: string = onThisDay(),
): { readonly says: string; readonly suggestion: string } | null => {
  if (reviewBy > asOf) return null;
  const isAhead = asOf > today;
  const example = exampleDays(today);
  return {
    says: `La date de relecture (« ${reviewBy} ») ne vient pas après la date de la source (« ${asOf} »${isAhead ? ', un jour à venir' : ''}).`,
    suggestion: isAhead
      ? `« asOf » est le jour où la source a été lue, « reviewBy » celui où la relire. Écrivez par exemple : asOf: '${example.asOf}' et reviewBy: '${example.reviewBy}'`
      : `Écrivez par exemple : reviewBy: '${example.reviewBy}'`,
  };
};
