import { create, type Ledger, type Payment } from './payment.ts';
import { fault, type Question, readQuestion, reply } from './soap.ts';
import type { Traps } from './traps.ts';

export interface Answer {
  /** A fault comes with 500, as the real one does. */
  readonly status: number;
  readonly xml: string;
}

const said = (xml: string): Answer => ({ status: 200, xml });

const wrong = (code: string, text: string): Answer => ({
  status: 500,
  xml: fault('FonctionnelleErreur', code, text),
});

const knownFields = [
  'exer',
  'mel',
  'montant',
  'numcli',
  'objet',
  'refdet',
  'saisie',
  'urlnotif',
  'urlredirect',
];

/** Answers one message of the web service. `strictOrder` also refuses fields out of the XSD's order. */
export const answer = (ledger: Ledger, traps: Traps, xml: string, strictOrder: boolean): Answer => {
  const question = readQuestion(xml);
  if (question === null)
    return { status: 500, xml: fault('TechProtocolaireErreur', '999', 'Message non conforme') };
  switch (question.operation) {
    case 'creerPaiementSecurise':
      return opened(ledger, question, strictOrder);
    case 'recupererDetailPaiementSecurise':
      return detail(ledger, traps, question);
    case 'recupererDetailClient':
      return client(question);
    default:
      return { status: 500, xml: fault('TechProtocolaireErreur', '999', 'Operation inconnue') };
  }
};

const opened = (ledger: Ledger, { operation, fields, order }: Question, strictOrder: boolean): Answer => {
  const ordered = order.toSorted((a, b) => knownFields.indexOf(a) - knownFields.indexOf(b));
  if (order.some((name) => !knownFields.includes(name)) || (strictOrder && ordered.join() !== order.join()))
    return { status: 500, xml: fault('TechProtocolaireErreur', '999', 'Champs hors contrat') };
  const refused = checks.find(([, holds]) => !holds(fields));
  if (refused !== undefined) return wrong(refused[0], `Erreur ${refused[0]}`);
  return said(reply(operation, [['idOp', create(ledger, fields).id]]));
};

type Fields = Readonly<Record<string, string>>;

const amount = (fields: Fields): number => Number(fields['montant']);

const url = (value: string | undefined): boolean => /^https?:\/\/.{1,240}$/.test(value ?? '');

const checks: readonly (readonly [string, (fields: Fields) => boolean])[] = [
  ['T1', (f) => /^\d{6}$/.test(f['numcli'] ?? '')],
  ['S1', (f) => ['T', 'X', 'W'].includes(f['saisie'] ?? '')],
  ['A1', (f) => (f['mel'] ?? '') !== ''],
  [
    'A2',
    (f) =>
      /^[^@\s]+@[^@\s]+$/.test(f['mel'] ?? '') &&
      (f['mel'] ?? '').length >= 6 &&
      (f['mel'] ?? '').length <= 80,
  ],
  ['M1', (f) => /^\d{1,11}$/.test(f['montant'] ?? '')],
  ['M3', (f) => amount(f) >= 100],
  ['M5', (f) => amount(f) <= 9_999_999],
  ['R3', (f) => /^[A-Za-z0-9]{6,30}$/.test(f['refdet'] ?? '')],
  ['N1', (f) => url(f['urlnotif'])],
  ['D1', (f) => url(f['urlredirect'])],
];

const detail = (ledger: Ledger, traps: Traps, { operation, fields }: Question): Answer => {
  // The contract writes `idOp`; with another case the real service answers P1 even for a fresh id.
  const payment = ledger.payments.get(fields['idOp'] ?? '');
  if (payment === undefined) return wrong('P1', 'IdOp incorrect');
  const tooSoon = payment.endedAt !== null && ledger.now() - payment.endedAt < traps.resultDelayMillis;
  if (payment.result === null || tooSoon) return wrong('P5', 'Resultat de la transaction non connu');
  return said(reply(operation, echoes(payment, traps)));
};

const echoes = (payment: Payment, traps: Traps): readonly (readonly [string, string | undefined])[] => {
  const { fields, result, endedAt } = payment;
  const paid = result === 'P' || result === 'V';
  const when = paris(endedAt ?? payment.createdAt);
  return [
    ['dattrans', `${when.day}${when.month}${when.year}`],
    ['exer', fields['exer']],
    ['heurtrans', `${when.hour}${when.minute}`],
    ['idOp', payment.id],
    ['mel', fields['mel']],
    ['montant', traps.echo === 'wrong-amount' ? String(amount(fields) + 1) : fields['montant']],
    ['numauto', paid ? '0123456789ABCDEF' : undefined],
    ['numcli', traps.echo === 'wrong-client' ? '999999' : fields['numcli']],
    ['objet', fields['objet']],
    ['refdet', traps.echo === 'wrong-reference' ? 'AUTREREFERENCE' : fields['refdet']],
    ['resultrans', result ?? undefined],
    ['saisie', traps.echo === 'test-payment' ? 'T' : fields['saisie']],
  ];
};

const paris = (at: number): Readonly<Record<'day' | 'month' | 'year' | 'hour' | 'minute', string>> => {
  const parts = new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'Europe/Paris',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return {
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
  };
};

const client = ({ operation, fields }: Question): Answer => {
  const number = fields['numCli'] ?? '';
  if (!/^\d{6}$/.test(number)) return wrong('T1', 'Numero client incorrect');
  return said(
    reply(operation, [
      ['libelleN1', 'COMMUNE DE DEMONSTRATION'],
      ['libelleN2', 'REGIE FAMILLES'],
      ['libelleN3', undefined],
      ['numcli', number],
    ]),
  );
};
