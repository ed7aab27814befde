import type { Locale } from '#core/locale.ts';

export const localeNames: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  'fr-simple': 'Français simple',
  en: 'English',
  ar: 'العربية',
};

const kinds: Readonly<Record<string, string>> = {
  question: 'question',
  information: 'information',
  checklist: 'liste',
  'official-site': 'site officiel',
  'counter-visit': 'visite au guichet',
  check: 'vérification',
  bill: 'facture',
  payment: 'paiement',
  submission: 'envoi',
  outcome: 'fin',
};

export const kindName = (kind: string): string => kinds[kind] ?? kind;

const values: Readonly<Record<string, string>> = {
  'to-pay': 'à payer',
  'in-progress': 'paiement en cours',
  'refused-for-now': 'refusé pour l’instant',
  'being-checked': 'en vérification',
  paid: 'payé',
  'not-payable': 'non payable ici',
  unknown: 'introuvable',
  unavailable: 'sans réponse',
  refused: 'refusé',
  abandoned: 'abandonné',
  'not-paid': 'non payé',
  declined: 'autre moyen choisi',
  sent: 'envoyé',
  kept: 'gardé ici',
  'past-deadline': 'date limite passée',
  'with-the-treasury': 'au Trésor public',
  'by-direct-debit': 'en prélèvement',
  'below-minimum': 'montant trop petit',
  'above-maximum': 'montant trop grand',
};

/** What a step recorded, in words; the reason that goes with it stays as conditions name it. */
export const recordName = (record: Readonly<Record<string, string>>): string =>
  Object.values(record)
    .filter((value) => value !== 'none')
    .map((value) => values[value] ?? value)
    .join(', ');
