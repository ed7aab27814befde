import type { Guide, Guides } from '#core/guide/guide.ts';
import type { Locale } from '#core/locale.ts';
import type { Fact } from '#core/procedure/procedure.ts';
import { exampleLibrary } from './example-library.ts';

const fact = (id: string, reviewBy = '2027-01-31'): Fact => ({
  valueText: `facts.${id}`,
  source: 'https://www.paris.fr/pages/exemple',
  asOf: '2026-05-26',
  reviewBy,
  owner: 'Rédaction des bornes',
});

const bare: Guide = {
  id: 'acte',
  version: '4be1c09d2a77f3e81c55',
  owner: 'Rédaction des bornes',
  asOf: '2026-10-02',
  reviewBy: '2027-01-31',
  titleText: 'title',
  summaryText: 'summary',
  facts: { delay: fact('delay'), saturday: fact('saturday', '2026-06-30') },
  sections: [
    { id: 'price', questionText: 'price', answerTexts: ['price.0'] },
    { id: 'delay', questionText: 'delay', answerTexts: ['delay.0', 'delay.1'] },
    { id: 'who', questionText: 'who', answerTexts: ['who.0'] },
  ],
  procedures: ['acte-de-naissance'],
};

const texts = {
  title: 'Comprendre l’acte de naissance',
  summary: 'Où le demander, combien de temps attendre et qui peut l’avoir en entier.',
  price: 'Combien coûte un acte ?',
  'price.0': 'Il est gratuit. Un site qui demande de l’argent n’est pas celui de la mairie.',
  delay: 'Combien de temps faut-il attendre ?',
  'delay.0': 'En ligne, l’acte vient par la poste : {delay}.',
  'delay.1': 'Le samedi, au guichet : {saturday}.',
  who: 'Qui peut avoir la copie entière ?',
  'who.0': 'La personne elle-même, ses parents, ses enfants, la personne qu’elle a épousée.',
  'facts.delay': 'environ 15 jours',
  'facts.saturday': 'de 9 h à 12 h 30, dans cinq mairies',
};

const old: Guide = { ...bare, id: 'ancienne', reviewBy: '2026-06-30', procedures: [] };

/** French in every language, as a guide without a translation is; one of them is past its review date. */
export const exampleGuides = (locale: Locale): Guides => ({
  version: exampleLibrary.version,
  locale,
  guides: [bare, old],
  texts: { acte: texts, ancienne: { ...texts, title: 'Une fiche à faire confirmer' } },
  synonyms: { acte: ['extrait de naissance'], ancienne: [] },
  standing: {
    acte: { locale: 'fr', review: 'reviewed' },
    ancienne: { locale: 'fr', review: 'reviewed' },
  },
});
