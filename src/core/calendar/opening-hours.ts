/** Opening hours of one place, in Europe/Paris wall time. Minutes count from midnight; `to` may be 1440. */
export interface OpeningHours {
  readonly weekly: Readonly<Record<Weekday, readonly Span[]>>;
  /** The first such weekday of a month, when it differs: "le premier mardi du mois". */
  readonly firstInMonth: Readonly<Partial<Record<Weekday, readonly Span[]>>>;
  /** ISO dates that replace all other rules: closures have no span. */
  readonly exceptions: Readonly<Record<string, readonly Span[]>>;
  /** Closed on the French public holidays. */
  readonly closedOnHolidays: boolean;
  /** Days of every year (`12-24`) on which it closes at this minute at the latest; an exception of one date goes before. */
  readonly closesEarly?: Readonly<Record<string, number>>;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Weekday = (typeof weekdays)[number];
