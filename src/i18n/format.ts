import type { Instant, Millis } from '#core/instant.ts';
import { directionOf, type Locale } from '#core/locale.ts';
import { isolated } from '#core/isolated.ts';

export type DateStyle = 'full' | 'weekday' | 'day';

/** How one language writes what is not a sentence. Wall times are those of Paris, whatever the device believes. */
export interface Format {
  /** An ISO date or a moment: « 31 janvier 2025 »; `weekday`: « lundi 23 novembre »; `day`: « lundi 23 ». */
  date(of: string | Instant, style?: DateStyle): string;
  /** « 14 h 02 », `14:02`. */
  time(of: Instant): string;
  /** The same from minutes since midnight, as opening hours have them. */
  timeOfDay(minutes: number): string;
  /** Rounded down to the minute: « 3 min », « 1 h », « 1 h 05 ». */
  duration(of: Millis): string;
  /** « 42,50 € ». */
  cents(of: number): string;
  number(of: number): string;
}

const zone = 'Europe/Paris';
/** Arabic keeps the digits of the paper that people hold: a reference or an amount is compared sign by sign. */
const tags: Readonly<Record<Locale, string>> = {
  fr: 'fr-FR',
  'fr-simple': 'fr-FR',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
};
/** Amounts and numbers in Arabic stand as the bill and the payment page print them. */
const numberTags: Readonly<Record<Locale, string>> = { ...tags, ar: 'fr-FR' };
const nbsp = '\u00a0';
const two = (n: number): string => String(n).padStart(2, '0');

const frenchClock = (h: number, m: number): string =>
  m === 0 ? `${h}${nbsp}h` : `${h}${nbsp}h${nbsp}${two(m)}`;

const clock: Readonly<Record<Locale, (hours: number, minutes: number) => string>> = {
  fr: frenchClock,
  'fr-simple': frenchClock,
  en: (h, m) => `${h}:${two(m)}`,
  ar: (h, m) => `${h}:${two(m)}`,
};

/** An ISO date has no hour: noon UTC is the same day in Paris all year. */
const moment = (of: string | Instant): number =>
  typeof of === 'string' ? Date.parse(`${of}T12:00:00Z`) : of;

/** In French the first of a month is an ordinal, which Intl leaves out. */
const ordinal = (locale: Locale, text: string): string =>
  tags[locale] === 'fr-FR' ? text.replace(/(^|\s)1(?=\s\p{L}|$)/u, '$11ᵉʳ') : text;

const units: Readonly<Record<Locale, readonly [hour: string, minute: string]>> = {
  fr: ['h', 'min'],
  'fr-simple': ['h', 'min'],
  en: ['h', 'min'],
  ar: ['س', 'د'],
};

const hoursAndMinutes = (of: Millis, [hour, minute]: readonly [string, string]): string => {
  const minutes = Math.floor(of / 60_000);
  if (minutes < 60) return `${minutes}${nbsp}${minute}`;
  const hours = `${Math.floor(minutes / 60)}${nbsp}${hour}`;
  return minutes % 60 === 0 ? hours : `${hours}${nbsp}${two(minutes % 60)}`;
};

export const createFormat = (locale: Locale): Format => {
  const tag = tags[locale];
  const dates: Readonly<Record<DateStyle, Intl.DateTimeFormat>> = {
    full: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: zone }),
    weekday: new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }),
    day: new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', timeZone: zone }),
  };
  const wall = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: 'numeric', timeZone: zone });
  const written = (text: string): string => (directionOf(locale) === 'rtl' ? isolated(text) : text);
  const euros = new Intl.NumberFormat(numberTags[locale], { style: 'currency', currency: 'EUR' });
  const plain = new Intl.NumberFormat(numberTags[locale]);
  const timeOfDay = (minutes: number): string => clock[locale](Math.floor(minutes / 60), minutes % 60);
  return {
    date: (of, style = 'full') => ordinal(locale, dates[style].format(moment(of))),
    time: (of) => {
      const [hours = 0, minutes = 0] = wall.format(of).split(':').map(Number);
      return timeOfDay(hours * 60 + minutes);
    },
    timeOfDay,
    duration: (of) => hoursAndMinutes(of, units[locale]),
    cents: (of) => written(euros.format(of / 100)),
    number: (of) => written(plain.format(of)),
  };
};
