import type { Procedure } from '#core/procedure/procedure.ts';
import type { YamlPath } from '../yaml-path.ts';
import { atomsOf } from './atoms.ts';
import { type Flaw, flaw } from './flaw.ts';
import { constantsOf } from './regions.ts';

/** Two hundred years: beyond them a day has no four-figure year to compare as a text. */
const mostDays = 73_000;

const conditionsIn = ({ steps }: Procedure) =>
  steps.flatMap((step, at) => {
    const items = step.kind === 'checklist' ? step.items : step.kind === 'outcome' ? step.checklist : [];
    const all = [
      { when: step.when, path: ['steps', at, 'when'] as YamlPath },
      ...items.map(({ when }, nth) => ({ when, path: ['steps', at, 'items', nth, 'when'] as YamlPath })),
    ];
    return all.flatMap(({ when, path }) => (when ? [{ when, path }] : []));
  });

/** Delays that no calendar holds: `today + days(…)` must stay a day. */
export const verifyDays = (procedure: Procedure): readonly Flaw[] =>
  conditionsIn(procedure).flatMap(({ when, path }) =>
    atomsOf(when)
      .flatMap(constantsOf)
      .flatMap((each) =>
        typeof each === 'object' && 'days' in each && Math.abs(each.days) > mostDays ? [each] : [],
      )
      .map(({ days }) => flaw('condition-type', path, `« days(${Math.abs(days)}) » dépasse deux cents ans.`)),
  );
