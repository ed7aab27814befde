import { expect, it } from 'vitest';
import * as schema from './schema.ts';
import { validated } from './validate.ts';
import { YamlFile } from './yaml-file.ts';

type Shape = Parameters<typeof validated>[0];

/** What is said of a text, at which line and column, and what to write instead. */
const faultsOf = (shape: Shape, text: string): readonly string[] => {
  const yaml = new YamlFile('x.yaml', text);
  validated(shape, yaml);
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
