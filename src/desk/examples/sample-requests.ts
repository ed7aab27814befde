import type { DeskRequest } from '#contract/schemas/request.ts';
import type { TicketId } from '#core/ids.ts';
import { at } from './a-ticket.ts';

let made = 0;

export const aRequest = (change: Partial<DeskRequest>): DeskRequest => {
  made += 1;
  return {
    requestId: `00000000-0000-4000-8100-${made.toString(16).padStart(12, '0')}` as TicketId,
    trackingCode: 'K7PX-4MWD-2',
    about: 'claim',
    service: 'regie',
    procedureId: 'acte-naissance',
    locale: 'fr',
    state: 'received',
    receivedAt: at(-4_000),
    dueOn: '2026-11-25',
    late: false,
    answers: [
      { fieldId: 'what', question: 'Que se passe-t-il avec cette facture ?', answer: 'Je l’ai déjà payée' },
      {
        fieldId: 'how',
        question: 'Comment avez-vous payé ?',
        answer: 'Par carte, sur la borne de la mairie',
      },
      {
        fieldId: 'words',
        question: 'Dites-nous ce qui s’est passé',
        answer:
          'J’ai payé le 12 novembre et reçu un message. Le 20, une relance est arrivée.\nJe n’ai pas les moyens de payer deux fois.',
      },
    ],
    evidence: {
      reference: '2026-10-00482',
      amount: 4_250,
      attempts: [
        { startedAt: at(-15_000), word: 'being-checked', code: 'P-7K4M' },
        { startedAt: at(-15_050), word: 'refused', code: 'P-2C9R' },
      ],
    },
    answer: null,
    ...change,
  };
};

export const lateRequest = aRequest({ dueOn: '2026-11-19', late: true, trackingCode: '2C9R-8TQH-M' });

export const overpaid = aRequest({
  about: 'overpayment',
  locale: 'en',
  state: 'accepted',
  trackingCode: '9WQF-3JTN-7',
  dueOn: '2026-11-24',
  evidence: null,
});

/** Nobody wrote it. */
export const openedBySystem = aRequest({
  about: 'overpayment',
  origin: 'system',
  trackingCode: '7BNK-2VRD-5',
  dueOn: '2026-12-07',
  answers: [],
  evidence: {
    reference: '2026-10-00517',
    amount: 4_250,
    attempts: [
      { startedAt: at(-15_000), word: 'paid', code: 'P-7K4M' },
      { startedAt: at(-13_000), word: 'paid', code: 'P-2C9R' },
    ],
  },
});

export const other = aRequest({
  about: 'other',
  dueOn: '2026-12-01',
  trackingCode: '4HVS-6KPB-X',
  evidence: null,
});

export const answeredRequest = aRequest({
  state: 'answered',
  dueOn: '2026-11-18',
  trackingCode: '6TZE-1RAY-J',
  answer:
    'Bonjour,\nvotre paiement du 12 novembre est bien arrivé. La relance est annulée : vous n’avez rien à faire.',
});

export const someRequests: readonly DeskRequest[] = [
  overpaid,
  answeredRequest,
  other,
  lateRequest,
  openedBySystem,
  aRequest({}),
];
