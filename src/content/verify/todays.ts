import type { Procedure } from '#core/procedure/procedure.ts';
import type { Atom } from './atoms.ts';
import { dayAt, dayNumber } from './day-number.ts';
import { constantsOf } from './regions.ts';

/** A walk may begin on any of these days: content is proved once, and published for years. */
const firstDay = dayNumber('2026-01-01');
const lastDay = dayNumber('2099-12-31');

/** The days on which what `today ± days` means passes a fixed date or a bound of the same field. */
const turns = (procedure: Procedure, atoms: readonly Atom[]): readonly number[] => {
  const found = new Set<number>();
  for (const field of Object.values(procedure.fields)) {
    if (field.type !== 'date' || field.precision !== 'day') continue;
    const constants = atoms.filter((atom) => atom.field === field.id).flatMap(constantsOf);
    const moving = constants.flatMap((each) =>
      typeof each === 'object' && 'days' in each ? [each.days] : [],
    );
    const still = constants.flatMap((each) =>
      typeof each === 'object' && 'date' in each ? [each.date] : [],
    );
    for (const date of [...still, field.min, field.max])
      for (const days of moving) for (const by of [-1, 0, 1]) found.add(dayNumber(date) - days + by);
  }
  return [...found];
};

/**
 * The days on which a procedure must be proved so that it is proved on all: each day on which `today` crosses a fixed
 * date, its neighbours, and one day between. Where no condition speaks of today, one day stands for all.
 */
export const todaysFor = (procedure: Procedure, atoms: readonly Atom[]): readonly string[] => {
  const inside = turns(procedure, atoms).filter((day) => day > firstDay && day < lastDay);
  const speaks = atoms.flatMap(constantsOf).some((each) => typeof each === 'object' && 'days' in each);
  if (!speaks) return [dayAt(firstDay)];
  const cuts = [...new Set([firstDay, ...inside, lastDay])].sort((a, b) => a - b);
  const between = cuts.flatMap((cut, at) => {
    const next = cuts[at + 1];
    return next !== undefined && next - cut > 1 ? [cut + 1] : [];
  });
  return [...cuts, ...between].sort((a, b) => a - b).map(dayAt);
};
