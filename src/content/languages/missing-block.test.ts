import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Translation } from '../schema.ts';
import { translated } from '../translate.ts';
import { YamlFile } from '../yaml-file.ts';
import { leavesOf } from './leaves.ts';

const french = new Map([
  ['title', 'Un titre'],
  ['steps.first.title', 'La première étape du parcours'],
  ['steps.first.next.0', 'Lisez.'],
  ['steps.first.next.1', 'Signez la lettre au guichet de la mairie.'],
  ['steps.second.title', 'La deuxième étape du parcours'],
  ['steps.second.body.0', 'Attendez la réponse de la mairie.'],
]);

const findingsOf = (text: string, isFrench = false) => {
  const yaml = new YamlFile('en.yaml', text);
  const leaves = leavesOf(parse(text) as Translation);
  translated(french, { leaves, sameAsFrench: [], isFrench }, yaml);
  return yaml.findings;
};

const begun = 'title: A title\nsteps:\n';
const first = "  first:\n    title: The first step\n    next: ['Read.', 'Sign.']\n";

it('what is missing in a file already begun is printed as a block that can stand there', () => {
  const [said, ...others] = findingsOf(begun + first);
  expect(others).toEqual([]);
  expect(said).toMatchObject({ line: 2, rule: 'missing-translation' });
  const copied = findingsOf(`${begun}${first}${said?.excerpt ?? ''}\n`);
  expect(copied.map(({ rule }) => rule)).toEqual(['untranslated', 'untranslated']);
});

it('what is missing comes in the order of the French, once for each group that is there', () => {
  const [said, ...others] = findingsOf(`${begun}  first: { title: The first step }\n`);
  expect(said?.excerpt).toBe("next: ['Lisez.', 'Signez la lettre au guichet de la mairie.']");
  expect(said?.suggestion).toContain('entre les accolades de « steps.first »');
  expect(others.map(({ excerpt }) => excerpt)).toEqual([
    "  second:\n    title: 'La deuxième étape du parcours'\n    body:\n      - 'Attendez la réponse de la mairie.'",
  ]);
});

it('one line of a list may be given alone, by its number, and is accepted so', () => {
  const simple = `${begun}  second:\n    title: Puis\n    body: [Attendez.]\n  first:\n    title: D’abord\n`;
  const [said, ...others] = findingsOf(simple, true);
  expect(others).toEqual([]);
  expect(said?.excerpt).toBe("    next:\n      1: 'Signez la lettre au guichet de la mairie.'");
  expect(said?.suggestion).toContain('qui écrit des tirets met toutes les lignes');
  expect(findingsOf(`${simple}${said?.excerpt ?? ''}\n`, true)).toEqual([]);
});

it('a list that is too short is told its last lines', () => {
  const [said] = findingsOf(`${begun}${first.replace(", 'Sign.'", '')}`);
  expect(said?.excerpt).toBe("'Signez la lettre au guichet de la mairie.'");
});

it('a misspelt name is said once, with the name that was meant', () => {
  const second = '  secnd:\n    title: The second step\n    body: [Wait.]\n';
  const findings = findingsOf(begun + first + second);
  expect(findings.map(({ rule }) => rule)).toEqual(['unused-text']);
  expect(findings[0]?.suggestion).toContain('Vouliez-vous écrire « second » ?');
});
