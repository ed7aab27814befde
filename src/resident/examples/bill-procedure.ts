import type { Procedure } from '#core/procedure/procedure.ts';
import type { Locale } from '#core/locale.ts';

const step = { bodyTexts: [], facts: [] };

/** For pictures: a bill, its payment and a request about it, in the order of a real walk. */
export const billProcedure: Procedure = {
  id: 'payer-une-facture',
  version: 'example',
  lifeEvent: 'bills',
  owner: 'Régie',
  titleText: 'title',
  summaryText: 'summary',
  start: { whoText: 'who', minutes: 5, bringTexts: ['bring-bill'], costText: 'cost' },
  facts: {},
  fields: {
    reference: {
      id: 'reference',
      labelText: 'reference',
      personal: true,
      type: 'text',
      maxLength: 60,
      keyboard: 'reference',
    },
    amount: { id: 'amount', labelText: 'amount', personal: true, type: 'cents', min: 1, max: 10_000_000 },
    what: {
      id: 'what',
      labelText: 'what',
      personal: true,
      type: 'text',
      maxLength: 500,
      keyboard: 'letters',
    },
  },
  steps: [
    {
      ...step,
      id: 'bill',
      kind: 'bill',
      titleText: 'ask-bill',
      bodyTexts: ['help-bill'],
      referenceField: 'reference',
      amountField: 'amount',
    },
    { ...step, id: 'pay', kind: 'payment', titleText: 'check-pay', bill: 'bill' },
    { ...step, id: 'what', kind: 'question', titleText: 'ask-what', field: 'what' },
    {
      ...step,
      id: 'claim',
      kind: 'submission',
      titleText: 'send-claim',
      service: 'regie',
      about: 'claim',
      bill: 'bill',
    },
    {
      ...step,
      id: 'done',
      kind: 'outcome',
      result: 'done',
      titleText: 'done',
      nextTexts: [],
      checklist: [],
      humanWays: [{ way: 'agent-here' }],
    },
  ],
};

const sentences: Readonly<Record<string, readonly [string, string]>> = {
  title: ['Payer une facture famille', 'Pay a family bill'],
  summary: [
    'Centre de loisirs, étude, crèche, conservatoire.',
    'Leisure centre, study, nursery, conservatoire.',
  ],
  who: ['Toute personne qui a la facture.', 'Anyone who holds the bill.'],
  'bring-bill': ['La facture', 'The bill'],
  cost: ['Le montant de la facture, sans frais.', 'The amount of the bill, without charges.'],
  reference: ['Référence de la facture', 'Bill reference'],
  amount: ['Montant exact', 'Exact amount'],
  what: ['Ce qui ne va pas', 'What is wrong'],
  'ask-bill': ['Quelle facture voulez-vous payer ?', 'Which bill do you want to pay?'],
  'help-bill': ['Prenez la facture en main.', 'Have the bill in your hand.'],
  'check-pay': ['Vérifiez avant de payer', 'Check before you pay'],
  'ask-what': ['Qu’est-ce qui ne va pas ?', 'What is wrong?'],
  'send-claim': ['Envoyez votre réclamation', 'Send your claim'],
  done: ['C’est fait', 'It is done'],
};

export const billTexts = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(sentences).map(([key, [fr, en]]) => [key, locale.startsWith('fr') ? fr : en]),
  );
