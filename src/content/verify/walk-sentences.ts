import { amountText } from '#core/payment/amount-text.ts';
import { showAnswer } from '#core/procedure/field.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { isRecordStep, type RecordStep } from '#core/procedure/record.ts';
import type { Answer } from '#core/procedure/run.ts';
import type { Witness } from './trail.ts';
import { type FrenchWords, spoken } from './words.ts';

const frenchDay = (date: string): string => date.split('-').reverse().join('/');

const valueInWords = (procedure: Procedure, words: FrenchWords, id: string, value: Answer): string => {
  const field = procedure.fields[id];
  if (!field) return String(value);
  const shown = showAnswer(field, value);
  switch (shown.as) {
    case 'text':
      return 'un texte quelconque';
    case 'words':
      return `« ${spoken(procedure, words, shown.key)} »`;
    case 'yes-no':
      return shown.yes ? '« Oui »' : '« Non »';
    case 'number':
      return `« ${shown.value} »`;
    case 'amount':
      return `« ${amountText(shown.cents)} € »`;
    case 'day':
      return `« ${frenchDay(shown.date)} »`;
    case 'year':
      return `« ${shown.year} »`;
  }
};

const saidOf: Readonly<Record<RecordStep['kind'], Readonly<Record<string, string>>>> = {
  bill: {
    'to-pay': 'la facture est à payer',
    'in-progress': 'un paiement de cette facture est en cours',
    'refused-for-now': 'un paiement vient d’être refusé, mais sa page est encore ouverte',
    'being-checked': 'un paiement de cette facture est en cours de vérification',
    paid: 'la facture est déjà payée',
    'not-payable': 'la facture ne se paie pas ici',
    unknown: 'cette facture est inconnue',
    unavailable: 'le service des factures ne répond pas',
    'past-deadline': 'la date limite est passée',
    'with-the-treasury': 'la facture est au Trésor public',
    'by-direct-debit': 'la facture se paie par prélèvement',
    'below-minimum': 'le montant est trop petit pour un paiement en ligne',
    'above-maximum': 'le montant est trop grand pour un paiement en ligne',
  },
  payment: {
    paid: 'le paiement est fait',
    refused: 'le paiement est refusé',
    abandoned: 'le paiement est abandonné',
    'not-paid': 'rien n’a été payé',
    'being-checked': 'le paiement est en cours de vérification',
    unavailable: 'le service de paiement ne répond pas',
    declined: 'la personne préfère un autre moyen de payer',
  },
  submission: { sent: 'la demande est envoyée', kept: 'la demande est gardée ici, sans réseau' },
};

/** A recorded value as a clause: « la facture est à payer ». */
export const recordInWords = (kind: RecordStep['kind'], value: string): string =>
  saidOf[kind][value] ?? value;

const speaksOfToday = (procedure: Procedure): boolean => JSON.stringify(procedure.steps).includes('"days":');

/** What a person answers on the way, one sentence a question; begins with the day where a condition looks at it. */
export const walkSentences = (
  procedure: Procedure,
  words: FrenchWords,
  witness: Witness,
): readonly string[] => {
  const answers = witness.answers.map(({ step, field, value }) => {
    const at = procedure.steps[step];
    const title = spoken(procedure, words, at?.titleText ?? '');
    if (at && isRecordStep(at) && !Object.hasOwn(procedure.fields, field))
      return `À « ${title} », ${recordInWords(at.kind, String(value))}.`;
    return `À « ${title} », la personne répond ${valueInWords(procedure, words, field, value)}.`;
  });
  const day = speaksOfToday(procedure) ? [`La démarche commence le ${frenchDay(witness.today)}.`] : [];
  return [...day, ...answers];
};
