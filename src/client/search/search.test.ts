import { describe, expect, it } from 'vitest';
import type { Library, LibraryTexts } from '#core/library.ts';
import type { Locale } from '#core/locale.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { createSearch, type Search } from './search.ts';
import { queryWords, wordsOf } from './words.ts';

interface Told {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly synonyms: readonly string[];
}

const told: readonly Told[] = [
  {
    id: 'acte-naissance',
    title: 'Demander un acte de naissance',
    summary: 'Obtenir une copie ou un extrait de l’acte de naissance.',
    synonyms: ['extrait de naissance', 'état civil', 'certificat de naissance'],
  },
  {
    id: 'factures-familles',
    title: 'Payer une facture Paris Familles',
    summary: 'Cantine, centre de loisirs, crèche.',
    synonyms: ['Facil’Familles', 'cantine', 'facil familles', 'impayé'],
  },
  {
    id: 'carte-identite',
    title: 'Refaire une carte d’identité',
    summary: 'Première demande, renouvellement, perte ou vol.',
    synonyms: ['CNI', 'papiers d’identité'],
  },
  {
    id: 'oeuvres',
    title: 'Exposer des œuvres à la mairie',
    summary: 'Prêt de salles pour les artistes.',
    synonyms: [],
  },
];

const searchIn = (list: readonly Told[], locale: Locale = 'fr'): Search => {
  const procedures = list.map(
    ({ id }) =>
      ({
        id,
        titleText: 'title',
        summaryText: 'summary',
        lifeEvent: 'papers',
        steps: [],
      }) as unknown as Procedure,
  );
  const texts: LibraryTexts = {
    version: 'v',
    locale,
    common: { 'lifeEvent.papers': 'Papiers' },
    procedures: Object.fromEntries(list.map(({ id, title, summary }) => [id, { title, summary }])),
    synonyms: Object.fromEntries(list.map(({ id, synonyms }) => [id, synonyms])),
    standing: {},
  };
  return createSearch({ library: { procedures } as unknown as Library, texts, directory: null });
};

const first = (question: string): string | undefined => searchIn(told).find(question)[0]?.id;

describe('search', () => {
  it.each([
    ['the title as it stands', 'Demander un acte de naissance', 'acte-naissance'],
    ['half a word', 'naiss', 'acte-naissance'],
    ['no accent', 'carte didentite', 'carte-identite'],
    ['an elision', 'l’identité', 'carte-identite'],
    ['the other apostrophe', "d'identité", 'carte-identite'],
    ['a slip of the finger', 'naisance', 'acte-naissance'],
    ['another word for it', 'cantine', 'factures-familles'],
    ['a plural without its accent', 'impayes', 'factures-familles'],
    ['a former name', 'facilfamilles', 'factures-familles'],
    ['a plural', 'cartes', 'carte-identite'],
    ['a ligature', 'oeuvre', 'oeuvres'],
    ['a whole sentence', 'je voudrais un extrait de naissance pour mon fils', 'acte-naissance'],
    ['capitals', 'CNI', 'carte-identite'],
    ['another end of a long word', 'naissances certifiées', 'acte-naissance'],
    ['a word spelt by ear', 'idantitée', 'carte-identite'],
  ])('finds by %s', (_how, question, id) => {
    expect(first(question)).toBe(id);
  });

  it('answers nothing to nothing, and to what is not there', () => {
    expect(searchIn(told).find('  ’ ')).toEqual([]);
    expect(searchIn(told).find('xylophone')).toEqual([]);
  });

  it('survives any typing', () => {
    for (const odd of ['*', '"', 'a'.repeat(5_000), '\u202e', '()', '🙂', 'l’'])
      expect(() => searchIn(told).find(odd)).not.toThrow();
  });
});

describe('words', () => {
  it.each(['13e', '13ème', '13eme', '13ᵉ', 'treizième', 'Treizieme', '13th', 'thirteenth', '١٣'])(
    '%s is the number 13',
    (word) => expect(wordsOf(word)).toEqual(['13']),
  );
  it.each([
    ['dix-neuvième', '19'],
    ['dix neuvieme', '19'],
    ['1er', '1'],
    ['75013', '75013'],
    ['2nd', '2'],
    ['100e', '100e'],
  ])('%s is read as %s', (word, number) => expect(wordsOf(word)).toEqual([number]));
  it('lose accents, case, elisions and plurals', () => {
    expect(wordsOf('L’Été, jusqu’à Noël : des Œufs')).toEqual(['ete', 'a', 'noel', 'des', 'oeuf']);
  });
  it('that say nothing are left out, unless there is nothing else', () => {
    expect(queryWords('comment faire un acte', 'fr')).toEqual(['acte']);
    expect(queryWords('pour', 'fr')).toEqual(['pour']);
  });
});
