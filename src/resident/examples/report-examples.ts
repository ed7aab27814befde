import type { PublicReport } from '#contract/schemas/report.ts';
import type { ReportOutcome } from '#client/models/page-reports.ts';
import type { Resident } from '../app/resident.ts';
import { reportingOf } from '../report/reporting.ts';
import type { Place } from '../router/place.ts';
import type { World } from './fake-services.ts';
import type { ScreenExample } from './screen-example.ts';

type Setting = ScreenExample['setting'];

const goTo =
  (place: Place) =>
  ({ router }: Resident): void =>
    router.go(place);

const startOf: Place = { at: 'report', of: { at: 'procedure', id: 'acte-de-naissance', depth: 0 } };

const report = (setting: Setting, name: string, of: Place = startOf): ScreenExample => ({
  name: `${setting}-report${name}`,
  setting,
  world: {},
  before: goTo(of),
});

const sent = (setting: Setting, reportOutcome: ReportOutcome): ScreenExample => ({
  name: `${setting}-report-${reportOutcome}`,
  setting,
  world: { reportOutcome, online: reportOutcome !== 'offline' },
  before: (resident) => {
    resident.router.go(startOf);
    const reporting = reportingOf(resident.services.reports);
    reporting.choose('unclear');
    void reporting.send({ page: { kind: 'screen', id: 'find', stepId: null }, version: 'v1', locale: 'fr' });
  },
});

const answered: readonly PublicReport[] = [
  {
    page: { kind: 'procedure', id: 'acte-de-naissance', stepId: 'papers' },
    reason: 'missing-document',
    times: 12,
    state: 'fixed',
    repliedOn: '2026-11-20',
    reply: 'La liste cite maintenant le livret de famille des parents.',
  },
  {
    page: { kind: 'place', id: 'mairie-19', stepId: null },
    reason: 'wrong-hours',
    times: 3,
    state: 'fixed',
    repliedOn: '2026-11-17',
    reply: null,
  },
  {
    page: { kind: 'screen', id: 'find', stepId: null },
    reason: 'unclear',
    times: 1,
    state: 'unchanged',
    repliedOn: '2026-11-12',
    reply: 'Les situations gardent leur ordre : les plus demandées viennent d’abord.',
  },
];

const corrections = (setting: Setting, name: string, world: World): ScreenExample => ({
  name: `${setting}-corrections${name}`,
  setting,
  world,
  before: goTo({ at: 'corrections' }),
});

const both = (setting: Setting): readonly ScreenExample[] => [
  report(setting, ''),
  report(setting, '-screen', { at: 'report', of: { at: 'find' } }),
  sent(setting, 'sent'),
  sent(setting, 'offline'),
  corrections(setting, '', { corrections: answered }),
  corrections(setting, '-empty', {}),
  corrections(setting, '-unavailable', { corrections: 'unavailable', online: false }),
];

/** A page that may be wrong: to say so, what became of it, and what others said. */
export const reportExamples: readonly ScreenExample[] = [
  ...both('kiosk'),
  sent('kiosk', 'too-many'),
  sent('kiosk', 'refused'),
  corrections('kiosk', '-loading', { corrections: 'loading' }),
  ...both('home'),
];
