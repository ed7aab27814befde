import { expect, it } from 'vitest';
import type { Finding } from '#content/finding.ts';
import { overdueInJson, overdueInWords } from './overdue.ts';

const finding = (owner: string, what: string, reviewBy: string): Finding => ({
  file: '/config/procedures/x/procedure.yaml',
  line: 12,
  column: 5,
  rule: 'overdue-fact',
  says: '',
  suggestion: '',
  review: { what, reviewBy, owner },
});

const found = [
  finding('Régie', 'Le fait « delai »', '2026-03-01'),
  finding('Accueil', 'Le numéro « accueil »', '2026-02-01'),
  finding('Régie', 'Le fait « tarif »', '2026-01-31'),
  { ...finding('', '', ''), review: undefined } as unknown as Finding,
];

it('lists what is to be read again by owner, the longest overdue first, with its place', () => {
  expect(overdueInWords(found, '/config')).toBe(
    [
      'Accueil : 1 à relire',
      '  avant le 01/02/2026  Le numéro « accueil »  (procedures/x/procedure.yaml:12)',
      '',
      'Régie : 2 à relire',
      '  avant le 31/01/2026  Le fait « tarif »  (procedures/x/procedure.yaml:12)',
      '  avant le 01/03/2026  Le fait « delai »  (procedures/x/procedure.yaml:12)',
    ].join('\n'),
  );
});

it('says when there is nothing', () => {
  expect(overdueInWords([], '/config')).toBe('Rien n’est à relire aujourd’hui.');
  expect(JSON.parse(overdueInJson([], '/config'))).toEqual({ overdue: [] });
});
