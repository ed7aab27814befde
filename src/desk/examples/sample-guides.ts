import type { GuideBook } from '#client/models/desk/desk-guides.ts';
import type { AgentPart, Guide, Guides } from '#core/guide/guide.ts';
import type { Fact } from '#core/procedure/procedure.ts';

const fact = (id: string, reviewBy = '2027-01-31'): Fact => ({
  valueText: `facts.${id}`,
  source: 'https://www.paris.fr/pages/exemple',
  asOf: '2026-05-26',
  reviewBy,
  owner: 'Rédaction des bornes',
});

const guide = (id: string, more: Partial<Guide>): Guide => ({
  id,
  version: '4be1c09d2a77f3e81c55',
  owner: 'Rédaction des bornes',
  asOf: '2026-11-21',
  reviewBy: '2027-01-31',
  titleText: 'title',
  summaryText: 'summary',
  facts: {},
  sections: [],
  procedures: [],
  ...more,
});

const birth = guide('birth-certificate-help', {
  procedures: ['acte-naissance'],
  facts: { delay: fact('delay'), saturday: fact('saturday', '2026-06-30') },
  sections: [
    { id: 'price', questionText: 'price', answerTexts: ['price.0'] },
    { id: 'delay', questionText: 'delay', answerTexts: ['delay.0', 'delay.1'] },
    { id: 'who', questionText: 'who', answerTexts: ['who.0'] },
  ],
});

const bill = guide('which-bill', {
  version: '9d02aa4471be6c03f5e8',
  procedures: ['payer-facture'],
  sections: [{ id: 'treasury', questionText: 'treasury', answerTexts: ['treasury.0'] }],
});

const texts: Guides['texts'] = {
  'birth-certificate-help': {
    title: 'L’acte de naissance',
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
  },
  'which-bill': {
    title: 'De qui vient cette facture ?',
    summary: 'La Ville, la caisse des écoles ou le Trésor public n’envoient pas les mêmes factures.',
    treasury: 'Que veut dire « avis des sommes à payer » ?',
    'treasury.0': 'Ce papier vient du Trésor public. La facture d’origine ne se paie plus.',
  },
};

const part = ({ id, version, facts }: Guide, more: Partial<AgentPart>): AgentPart => ({
  id,
  version,
  facts,
  texts: {},
  lines: [],
  checkTexts: [],
  pitfallTexts: [],
  ...more,
});

const parts: Readonly<Record<string, AgentPart>> = {
  'birth-certificate-help': part(birth, {
    facts: { direct: fact('direct') },
    lines: [
      { nameText: 'line.0', forText: 'line.0.for', number: null },
      { nameText: 'line.1', forText: null, number: 'direct' },
    ],
    checkTexts: ['check.0', 'check.1'],
    pitfallTexts: ['pitfall.0'],
    texts: {
      'line.0': 'Bureau de l’état civil',
      'line.0.for': 'Acte introuvable, rectification',
      'line.1': 'Service central, à Nantes',
      'check.0': 'Demandez à quoi servira l’acte. Souvent un extrait suffit.',
      'check.1': 'Demandez la ville de naissance avant l’année.',
      'pitfall.0': 'La demande en ligne arrive par la poste. Elle n’arrive jamais par courriel.',
      'facts.direct': '01 99 00 00 12',
    },
  }),
  'which-bill': part(bill, {
    checkTexts: ['check.0'],
    texts: { 'check.0': 'Regardez le logo avant tout, puis la date limite imprimée.' },
  }),
};

/** Two guides, with all that one may have: a fact that is overdue, a number, and one that nobody gave. */
export const sampleBook: GuideBook = {
  guides: {
    version: 'v1',
    locale: 'fr',
    guides: [birth, bill],
    texts,
    synonyms: {
      'birth-certificate-help': ['extrait', 'état civil'],
      'which-bill': ['facture', 'avis des sommes à payer'],
    },
    standing: {},
  },
  parts,
};
