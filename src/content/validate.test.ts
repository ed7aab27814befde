import { expect, it, vi } from 'vitest';
import { places } from './directory-schema.ts';
import * as schema from './schema.ts';
import type { Names } from './shape-names.ts';
import { validated } from './validate.ts';
import { YamlFile } from './yaml-file.ts';

type Shape = Parameters<typeof validated>[0];

/** What is said of a text, at which line and column, and what to write instead. */
const faultsOf = (shape: Shape, text: string, names: Names = {}): readonly string[] => {
  const yaml = new YamlFile('x.yaml', text);
  validated(shape, yaml, names);
  return yaml.findings.map(({ line, column, says, suggestion }) => `${line}:${column} ${says} ${suggestion}`);
};

it.each([
  [
    'fields:\n  a:\n    choices: { yes: Yes, of course }',
    "3:26 « of course » devrait être un texte, et non rien. Entre accolades, une virgule commence une autre clé. Un texte qui a une virgule, un deux-points ou un # s’y met entre guillemets : { yes: 'Yes, of course' }",
  ],
  [
    'title: 12',
    '1:8 « title » devrait être un texte, et non « 12 ». Mettez-le entre guillemets : title: "12"',
  ],
  [
    'steps:\n  a:\n    next:\n      - 2024',
    '4:9 La ligne 1 de « next » devrait être un texte, et non « 2024 ». Mettez-le entre guillemets : - "2024"',
  ],
  [
    'steps:\n  a:\n    title:',
    '3:5 « title » devrait être un texte, et non rien. Écrivez le texte après « title: », ou retirez la ligne.',
  ],
])('a translation is told the deepest place that is wrong, never the whole of it: %j', (text, said) => {
  expect(faultsOf(schema.translationFile, text)).toEqual([said]);
});

it.each([
  ['kind: informations\nid: a\ntitle: A', 'Vouliez-vous écrire « information » ?'],
  [
    'kind: information\nid: a\ntitle: A\nfacst: []',
    'Vouliez-vous écrire « facts » ? Sinon, retirez cette ligne.',
  ],
  ['kind: information\nid: a\ntitle: A\nbody: Un texte', "body: ['Un texte']"],
  ['kind: information\nid: a\ntitle: A\nbody:\n  -Un texte', 'Mettez une espace après le tiret : - Un texte'],
  ['kind: information\nid: a\ntitle: A\nbody:\n  - Attention : lundi', "- 'Attention : lundi'"],
  ['kind: info\nid: a\ntitle: A', 'Vouliez-vous écrire « information » ?'],
  ['kind: information\nid: a\ntitle: A\nbody:', '« body » est vide. Écrivez ses lignes en dessous'],
  ['kind: information\nid: a\ntitle: A\nbody: [3, Deux]', 'à sa place entre les crochets : "3"'],
  ['kind: question\nid: a\ntitle: A\nfield: file-made', 'Écrivez « fileMade », ici'],
  ['kind: information\nid: a\ntitle: {price}', "title: '{price}'"],
])('a step is told what to write instead: %j', (text, suggested) => {
  const [said = '', ...others] = faultsOf(schema.step, text);
  expect(others).toEqual([]);
  expect(said).toContain(suggested);
});

it('a sentence of the schema’s own stays as it is', () => {
  const [said = ''] = faultsOf(schema.lifeEvents, 'lifeEvents:\n  - { id: A B, icon: a, name: A }');
  expect(said).toContain('Un identifiant s’écrit en minuscules, chiffres et tirets.');
});

const phones = { phone: { from: '« phones » de commune.yaml', known: ['city', 'line'] } };
const outcome = 'kind: outcome\nid: a\ntitle: A\nresult: next\nhumanWays:\n  ';

it.each([
  ['- { way: phone, phone: 3975 }', 'phone: city. Il y a : city, line.'],
  ['- { way: phone, phone: 01 99 }', 'phone: city. Il y a : city, line.'],
  ["- { way: phone, phone: { number: '3975' } }", 'phone: city. Il y a : city, line.'],
  ['- way: phone', 'phone: city. Il y a : city, line.'],
  ['- phone: 3975', '- { way: phone, phone: city }. Il y a déjà : phone.'],
  ['- phone', 'Écrivez : - { way: phone, phone: city }'],
])('a name of another list is told by one that there is: %s', (way, suggested) => {
  const [said = '', ...others] = faultsOf(schema.step, outcome + way, phones);
  expect(others).toEqual([]);
  expect(said).toContain(suggested);
});

it.each([
  [
    schema.step,
    'kind: question\nid: a\ntitle: A\nfield: b\nitems: []',
    'Retirez cette ligne. Peuvent encore se mettre ici : when, body, facts.',
  ],
  [schema.step, 'kind: text\nid: a\ntitle: A', 'Vouliez-vous écrire « information » ?'],
  [schema.step, 'kind: documents\nid: a\ntitle: A', 'Vouliez-vous écrire « checklist » ?'],
  [schema.step, 'kind: video\nid: a\ntitle: A', 'Ce que montre chacun : kiosk-config/README.md.'],
  [schema.step, 'kinds: information\nid: a\ntitle: A', 'kind: question. Il y a déjà : kinds, id, title.'],
  [
    schema.field,
    'type: yes-no\nlabel: A\npersonal: false\nrequired: true',
    'Peuvent encore se mettre ici : hint.',
  ],
  [
    schema.step,
    `${outcome}- way: agent-here\nsite: https://www.paris.fr`,
    "site: { url: 'https://www.paris.fr', name: '…' }",
  ],
  [
    schema.step,
    `${outcome}- way: agent-here\nitems:\n  - Votre carte`,
    "- { id: votre-carte, label: 'Votre carte' }",
  ],
  [
    places,
    "owner: A\nplaces:\n  - { id: a, kind: b, name: A, status: ok, source: A, reviewBy: '2027-05-31', tel: A }",
    'Peuvent encore se mettre ici : area, note, email, link, asOf… (la liste entière : kiosk-config/README.md).',
  ],
  [
    places,
    "owner: A\nplaces:\n  - { id: a, kind: b, name: A, status: fine, source: A, reviewBy: '2027-05-31' }",
    'Écrivez à sa place : ',
  ],
] as const)('a word that is not known here is told those that are: %#', (shape, text, suggested) => {
  const [said = '', ...others] = faultsOf(shape, text);
  expect(others).toEqual([]);
  expect(said).toContain(suggested);
});

it('a group of keys that is a figure is told as a line, with days that are right today', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
  const [said = ''] = faultsOf(schema.commune, 'id: a\nphones:\n  city: 3975').filter((each) =>
    each.startsWith('3:'),
  );
  expect(said).toContain(
    "city: { number: '3975', source: https://…, asOf: '2026-11-22', reviewBy: '2027-05-31', owner: Accueil }",
  );
  const [late = '', ...others] = faultsOf(
    schema.fact,
    "value: A\nsource: https://a.fr\nasOf: '2026'\nreviewBy: bientôt\nowner: A",
  );
  expect(late).toContain("Écrivez par exemple : reviewBy: '2027-05-31'");
  expect(late).not.toContain('2025');
  expect(others).toEqual([]);
  vi.useRealTimers();
});
