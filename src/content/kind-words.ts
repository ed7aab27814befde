const words: Readonly<Record<string, string>> = {
  question: 'choix choice champ field ask demander select',
  information: 'info infos texte text message note explication explications',
  checklist: 'document documents papier papiers paper papers liste list pieces justificatif justificatifs',
  'official-site': 'lien link site website web url',
  'counter-visit': 'rdv rendezvous guichet counter visite visit appointment',
  check: 'recap recapitulatif resume summary verification verifier relecture review',
  bill: 'facture factures invoice',
  payment: 'paiement payement payer pay',
  submission: 'demande request formulaire form envoi envoyer send submit reclamation claim',
  outcome: 'fin end resultat result conclusion',
};

const plain = (given: string): string =>
  given
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** The kind of step that goes by another word in an editor's French or English: « documents », a `checklist`. */
export const kindMeant = (given: string, known: readonly string[]): string | undefined =>
  known.find((kind) => (words[kind] ?? '').split(' ').includes(plain(given)));
