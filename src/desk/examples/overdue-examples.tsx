import type { ListState } from '#client/models/desk/desk-list.ts';
import type { ToReview } from '#client/models/desk/desk-overdue.ts';
import type { Example } from '#ui/gallery/example.ts';
import type { DeskPlace } from '../services.ts';
import { at } from './a-ticket.ts';
import { aSession } from './fake-services.ts';
import { Stage } from './stage.tsx';

const facts: readonly ToReview[] = [
  {
    owner: 'État civil',
    what: 'Le fait « delay-by-post »',
    value: '15 jours, à vérifier auprès du 3975',
    source: 'https://www.paris.fr/pages/demande-d-acte-d-etat-civil-15838',
    file: 'procedures/birth-certificate/procedure.yaml',
    line: 31,
    reviewBy: '2026-09-30',
    late: true,
  },
  {
    owner: 'État civil',
    what: 'Les horaires : Mairie du 19ᵉ arrondissement',
    source: 'https://mairie19.paris.fr/pages/horaires-9204',
    file: 'sites.yaml',
    line: 24,
    reviewBy: '2026-11-15',
    late: true,
  },
  {
    owner: 'Facil’Familles',
    what: 'La fiche de « Régie des Affaires scolaires »',
    file: 'directory/help-places.yaml',
    line: 112,
    reviewBy: '2026-10-31',
    late: true,
  },
  {
    owner: 'Facil’Familles',
    what: 'Le numéro « city »',
    value: '3975',
    source: 'https://www.paris.fr/contact',
    file: 'commune.yaml',
    line: 9,
    reviewBy: '2027-01-10',
    late: false,
  },
];

const ready = (items: readonly ToReview[], stale = false): ListState<ToReview> => ({
  state: 'ready',
  items,
  readAt: at(60),
  stale,
});

const overdue = (
  name: string,
  list: ListState<ToReview>,
  role: 'manager' | 'officer' = 'manager',
): Example => ({
  name,
  render: () => (
    <Stage
      scene={{
        session: { state: 'signed-in', session: aSession([role]) },
        place: { page: 'overdue' } satisfies DeskPlace,
        overdue: list,
      }}
    />
  ),
});

/** What is to be read again, in all its forms. */
export const overdueExamples: readonly Example[] = [
  overdue('overdue', ready(facts)),
  overdue('overdue-officer', ready(facts.slice(0, 1)), 'officer'),
  overdue('overdue-soon', ready(facts.slice(3))),
  overdue('overdue-empty', ready([])),
  overdue('overdue-stale', ready(facts, true)),
  overdue('overdue-loading', { state: 'loading' }),
  overdue('overdue-offline', { state: 'refused', refusal: { code: 'offline' } }),
  overdue('overdue-forbidden', { state: 'refused', refusal: { code: 'forbidden' } }),
];
