import type { Instant, Millis } from '#core/instant.ts';
import type { Locale } from '#core/locale.ts';

export type DateStyle = 'full' | 'weekday' | 'day';

/** How one language writes what is not a sentence. Wall times are those of Paris, whatever the device believes. */
export interface Format {
  /** An ISO date or a moment: « 31 janvier 2025 »; `weekday`: « lundi 23 novembre »; `day`: « lundi 23 ». */
  date(of: string | Instant, style?: DateStyle): string;
  /** « 14 h 02 », `14:02`. */
  time(of: Instant): string;
  /** The same from minutes since midnight, as opening hours have them. */
  timeOfDay(minutes: number): string;
  /** Rounded down to the minute: « 3 min », « 1 h 05 ». */
  duration(of: Millis): string;
  /** « 42,50 € ». */
  cents(of: number): string;
  number(of: number): string;
}

const zone = 'Europe/Paris';
const tags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };
const nbsp = '\u00a0';
const two = (n: number): string => String(n).padStart(2, '0');

const clock: Readonly<Record<Locale, (hours: number, minutes: number) => string>> = {
  fr: (h, m) => (m === 0 ? `${h}${nbsp}h` : `${h}${nbsp}h${nbsp}${two(m)}`),
  en: (h, m) => `${h}:${two(m)}`,
};

/** An ISO date has no hour: noon UTC is the same day in Paris all year. */
const moment = (of: string | Instant): number =>
  typeof of === 'string' ? Date.parse(`${of}T12:00:00Z`) : of;

/** In French the first of a month is an ordinal, which Intl leaves out. */
const ordinal = (locale: Locale, text: string): string =>
  locale === 'fr' ? text.replace(/(^|\s)1(?=\s\p{L}|$)/u, '$11er') : text;

const hoursAndMinutes = (of: Millis): string => {
  const minutes = Math.floor(of / 60_000);
  if (minutes < 60) return `${minutes}${nbsp}min`;
  return `${Math.floor(minutes / 60)}${nbsp}h${nbsp}${two(minutes % 60)}`;
};

export const createFormat = (locale: Locale): Format => {
  const tag = tags[locale];
  const dates: Readonly<Record<DateStyle, Intl.DateTimeFormat>> = {
    full: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: zone }),
    weekday: new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }),
    day: new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', timeZone: zone }),
  };
  const wall = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: 'numeric', timeZone: zone });
  const euros = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  const plain = new Intl.NumberFormat(tag);
  const timeOfDay = (minutes: number): string => clock[locale](Math.floor(minutes / 60), minutes % 60);
  return {
    date: (of, style = 'full') => ordinal(locale, dates[style].format(moment(of))),
    time: (of) => {
      const [hours = 0, minutes = 0] = wall.format(of).split(':').map(Number);
      return timeOfDay(hours * 60 + minutes);
    },
    timeOfDay,
    duration: hoursAndMinutes,
    cents: (of) => euros.format(of / 100),
    number: (of) => plain.format(of),
  };
};
