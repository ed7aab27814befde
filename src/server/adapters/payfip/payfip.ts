import type { Asked } from '#core/payment/attempt.ts';
import { cents } from '#core/payment/cents.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import type { Opening, OpeningRefused, PaymentOrder, PaymentProvider } from '../../ports/payment-provider.ts';
import { type Operation, readSoap, type SoapReply, soapRequest } from './soap.ts';
import { payableLabel } from './wording.ts';

export interface PayfipSettings {
  /** `https://www.payfip.gouv.fr/tpa/services/securite`, or a simulator's. */
  readonly service: string;
  /** `https://www.payfip.gouv.fr/tpa/paiementws.web`, or a simulator's. */
  readonly payPage: string;
  /** `T` test, `X` activation, `W` real money. */
  readonly mode: 'T' | 'X' | 'W';
  readonly timeoutMillis: number;
}

/** PayFiP's web service for régies, by its contract (WSDL and XSD of the DGFiP). */
export const createPayfip = (settings: PayfipSettings, send: typeof fetch): PaymentProvider => {
  const post = async (
    operation: Operation,
    fields: readonly (readonly [string, string])[],
  ): Promise<SoapReply | null> => {
    try {
      const reply = await send(settings.service, {
        method: 'POST',
        headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' },
        body: soapRequest(operation, fields),
        redirect: 'error',
        signal: AbortSignal.timeout(settings.timeoutMillis),
      });
      return readSoap(await reply.text());
    } catch {
      return null;
    }
  };
  return {
    open: async (order) =>
      opening(settings, await post('creerPaiementSecurise', orderFields(settings, order))),
    // Sent as `idOp`: with another case the provider answers P1 even for an id that it knows.
    ask: async (providerId) =>
      evidence(await post('recupererDetailPaiementSecurise', [['idOp', providerId]])),
    check: async (client) => contract(await post('recupererDetailClient', [['numCli', client]])),
  };
};

const orderFields = (
  { mode }: PayfipSettings,
  { asked, year, email, label, notifyUrl, returnUrl }: PaymentOrder,
): readonly (readonly [string, string])[] => [
  ['exer', year],
  ['mel', email],
  ['montant', String(asked.amount)],
  ['numcli', asked.client],
  ['objet', payableLabel(label)],
  ['refdet', asked.reference],
  ['saisie', mode],
  ['urlnotif', notifyUrl],
  ['urlredirect', returnUrl],
];

const opening = ({ payPage }: PayfipSettings, reply: SoapReply | null): Opening => {
  if (reply === null || reply.kind === 'unreadable')
    return { is: 'opening-unclear', why: 'no readable answer' };
  if (reply.kind === 'fault')
    return isBusiness(reply) ? refused(reply.code) : { is: 'opening-unclear', why: reply.type || 'fault' };
  const id = reply.fields.get('idop');
  if (id === undefined || !/^[0-9a-fA-F-]{36}$/.test(id))
    return { is: 'opening-unclear', why: 'no usable id' };
  return { is: 'opened', providerId: id, payPage: `${payPage}?idop=${encodeURIComponent(id)}` };
};

const isBusiness = (reply: SoapReply & { kind: 'fault' }): boolean =>
  reply.type === 'FonctionnelleErreur' && reply.code !== '';

const refused = (code: string): OpeningRefused => ({ is: 'not-opened', code, cause: causeOf(code) });

const causeOf = (code: string): OpeningRefused['cause'] => {
  if (/^A\d/.test(code)) return 'email';
  if (/^[MR]\d/.test(code)) return 'order';
  return /^[TSND]\d/.test(code) ? 'contract' : 'unknown';
};

const evidence = (reply: SoapReply | null): Evidence => {
  if (reply === null || reply.kind === 'unreadable') return { is: 'silence' };
  if (reply.kind === 'fault') return faultEvidence(reply);
  const result = reply.fields.get('resultrans') ?? '';
  return result === '' ? { is: 'silence' } : { is: 'result', result, paid: paidOf(reply.fields) };
};

const faultEvidence = (reply: SoapReply & { kind: 'fault' }): Evidence => {
  if (!isBusiness(reply)) return { is: 'silence' };
  if (reply.code === 'P5') return { is: 'no-result' };
  return reply.code === 'P1' ? { is: 'forgotten' } : { is: 'silence' };
};

/** Anything but `W` was no real money. The year is left out: recordings show it cut short. */
const paidOf = (fields: ReadonlyMap<string, string>): Asked | null => {
  const amount = fields.get('montant') ?? '';
  if (!/^\d{1,11}$/.test(amount)) return null;
  return {
    amount: cents(Number(amount)),
    reference: fields.get('refdet') ?? '',
    client: fields.get('numcli') ?? '',
    test: fields.get('saisie') !== 'W',
  };
};

const contract = (reply: SoapReply | null): { readonly ok: boolean; readonly says: string } => {
  if (reply === null || reply.kind === 'unreadable') return { ok: false, says: 'no readable answer' };
  if (reply.kind === 'fault') return { ok: false, says: reply.code || reply.type };
  return { ok: true, says: reply.fields.get('libellen1') ?? '' };
};
