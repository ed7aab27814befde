import { describe, expect, it } from 'vitest';
import { YamlFile } from '../yaml-file.ts';
import { leavesOf } from './leaves.ts';
import { verifySimpleFrench } from './simple-french.ts';

const found = (french: string, simple: string | null, kept: readonly string[] = [], key = 'title') => {
  const yaml = new YamlFile('fr-simple.yaml', 'title: x');
  verifySimpleFrench(
    new Map([[key, french]]),
    leavesOf(simple === null ? {} : { [key]: simple }),
    kept,
    yaml,
  );
  return yaml.findings.map(({ rule }) => rule);
};

describe('français simple may be as the French has it', () => {
  it('in four words or fewer', () => {
    expect(found('Je ne sais pas', 'Je ne sais pas')).toEqual([]);
    expect(found('Montrez la facture à un agent', 'Montrez la facture à un agent')).toEqual([
      'same-as-french',
    ]);
  });

  it('when its key is declared and no sentence has more than twelve words', () => {
    const short = 'Montrez la facture à un agent.';
    expect(found(short, null, ['title'])).toEqual([]);
    expect(found(short, short, ['title'])).toEqual([]);
    const long = 'Montrez la facture que vous avez reçue par la poste à un agent de la mairie.';
    expect(found(long, null, ['title'])).toEqual(['same-as-french']);
  });

  it('in a fact, however long its list, when it is declared', () => {
    const list = 'dans les mairies des 6e, 8e, 10e, 11e et 16e, de 9 h à 12 h 30, le samedi';
    expect(found(list, null, ['facts.saturday'], 'facts.saturday')).toEqual([]);
  });
});

describe('what is only written otherwise', () => {
  it.each([
    'montrez la facture à un agent',
    'Montrez la facture à un agent.',
    'Montrez la facture  à un agent',
  ])('counts as equal: %s', (text) =>
    expect(found('Montrez la facture à un agent', text)).toEqual(['same-as-french']),
  );
});

it('a sentence of more than twelve words is said to be long', () => {
  const text = 'Montrez à un agent la facture que vous avez reçue hier par la poste.';
  expect(found('Présentez la facture reçue à un agent', text)).toEqual(['long-sentence']);
});

it('two texts left as they are go into one list of keys, beside those that are there', () => {
  const yaml = new YamlFile('fr-simple.yaml', 'title: x');
  const texts = { title: 'Montrez la facture à un agent', summary: 'Gardez la facture à la maison' };
  verifySimpleFrench(new Map(Object.entries(texts)), leavesOf(texts), ['start.who'], yaml);
  for (const { suggestion } of yaml.findings)
    expect(suggestion).toContain('une seule liste : sameAsFrench: [start.who, title, summary]');
  expect(yaml.findings).toHaveLength(2);
});
