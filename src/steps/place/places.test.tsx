// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Directory, Place } from '#core/directory/place.ts';
import { instant } from '#core/instant.ts';
import { loadWords } from '#i18n/load-words.ts';
import { createTranslator } from '#i18n/translator.ts';
import type { StepWorld } from '../step-props.ts';
import { Places } from './places.tsx';

afterEach(cleanup);

const fr = createTranslator('fr', await loadWords('fr'));

const aPlace = (id: string, change: Partial<Place>): Place => ({
  id,
  kind: 'town-hall',
  name: id,
  area: null,
  address: '1 rue Neuve',
  byPost: false,
  phone: null,
  email: null,
  link: null,
  accessText: null,
  noteText: null,
  hours: null,
  hoursNoteText: null,
  hoursConfirmed: false,
  hoursAsOf: null,
  hoursBorrowed: false,
  asOf: '2016',
  reviewBy: '2026-01-31',
  owner: 'Rédaction',
  doubt: 'old',
  coordinates: null,
  closure: null,
  inPlaceOf: null,
  within: null,
  ...change,
});

const directory: Directory = {
  version: 'v',
  locale: 'fr',
  needs: [],
  kinds: [],
  areas: [],
  places: [
    aPlace('Mairie fermée', {
      closure: { since: '2025-01-27', whyText: 'why', announcedText: null, instead: ['Accueil provisoire'] },
    }),
    aPlace('Accueil provisoire', {}),
  ],
  texts: { why: 'Fermée depuis l’incendie.' },
  words: {},
  countableTerms: [],
  standing: { locale: 'fr', review: 'reviewed' },
};

const world: StepWorld = {
  setting: 'kiosk',
  now: instant(Date.UTC(2026, 10, 23, 13, 5)),
  sites: [],
  common: {},
  here: null,
  phone: '3975',
};

const said = (given: Partial<StepWorld>): string =>
  render(<Places ids={['Mairie fermée']} world={{ ...world, ...given }} translator={fr} />).container
    .textContent ?? '';

it('a step that names a closed place shows where to go meanwhile', () => {
  const text = said({ directory });
  expect(text).toContain('Fermée depuis l’incendie.');
  expect(text).toContain('Accueil provisoire');
});

it('a place without a number gives that of the commune, and an overdue one names who must look again', () => {
  const text = said({ directory });
  expect(text).toContain('3975');
  expect(text).toContain('à vérifier auprès de Rédaction');
  expect(text).not.toMatch(/Ouvert jusqu|Ouvre/);
});

it('without the directory it says that the place is not known here', () => {
  expect(said({ directory: null })).toContain('Les lieux ne sont pas connus ici');
});
