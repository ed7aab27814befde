import type { OpeningHours } from '#core/calendar/opening-hours.ts';
import type { AsOf, Place } from '#core/directory/place.ts';
import { openingHours } from './build-hours.ts';
import { oneOf } from './one-of.ts';
import type { DirectorySource, PlaceSource } from './directory-schema.ts';

export interface BuiltHours {
  readonly hours: OpeningHours | null;
  readonly hoursAsOf: AsOf | null;
  readonly hoursBorrowed: boolean;
}

/** The hours of another place, as far as they may be shared. */
export type SharedHours = Pick<Place, 'hours' | 'hoursAsOf' | 'hoursConfirmed'>;

const none: BuiltHours = { hours: null, hoursAsOf: null, hoursBorrowed: false };

export const asOfFrom = (source: string | undefined): AsOf | null => source?.replace('avant ', '<') ?? null;

const plain = { firstInMonth: {}, exceptions: {}, seasons: [], closesEarly: {} };

type Sourced = NonNullable<PlaceSource['hours']>;

const usualHours = ({ asOf }: Sourced, usual: DirectorySource['usualHours'][string]): BuiltHours => ({
  hours: openingHours({ ...plain, closedOnHolidays: usual.closedOnHolidays, weekly: usual.weekly }),
  hoursAsOf: asOfFrom(asOf ?? usual.asOf),
  // Seen on a page of the place itself, they are its own, however old that is.
  hoursBorrowed: asOf === undefined,
});

export interface HoursAround {
  readonly usual: DirectorySource['usualHours'];
  /** The hours of another place, by its id; undefined when there is none. */
  readonly of: (id: string) => SharedHours | undefined;
  readonly wrong: (says: string, suggestion?: string) => void;
}

/** A place's hours: its own, those of another place, or the usual ones of the commune. */
export const hoursOf = ({ hours, asOf }: PlaceSource, around: HoursAround): BuiltHours => {
  if (hours === undefined) return none;
  const ways = [hours.usual, hours.sameAs, hours.weekly].filter((way) => way !== undefined);
  if (ways.length !== 1) {
    around.wrong('Donnez « usual », « sameAs » ou « weekly » : un seul des trois.');
    return none;
  }
  if (hours.weekly !== undefined) {
    const own = openingHours({ ...hours, weekly: hours.weekly });
    return { hours: own, hoursAsOf: asOfFrom(hours.asOf ?? asOf), hoursBorrowed: false };
  }
  if (hours.sameAs !== undefined) {
    const other = around.of(hours.sameAs);
    if (other)
      return { hours: other.hours, hoursAsOf: other.hoursAsOf, hoursBorrowed: !other.hoursConfirmed };
    const says = `Le lieu « ${hours.sameAs} » n’existe pas, ou n’a pas d’horaires à lui.`;
    around.wrong(says, 'Nommez un lieu qui a « weekly » ou « usual », ou donnez « weekly » ici.');
    return none;
  }
  const usual = around.usual[hours.usual ?? ''];
  if (usual) return usualHours(hours, usual);
  const from = '« usualHours » de directory.yaml';
  const given = hours.usual ?? '';
  around.wrong(`« ${given} » n’est pas sous ${from}.`, oneOf(given, Object.keys(around.usual), from));
  return none;
};
