import { randomBytes, randomUUID } from 'node:crypto';
import type { Body } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { AttemptId, BillId, CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { payableReference } from '#server/adapters/payfip/wording.ts';
import type { PaymentContract } from '#server/ports/payment-contracts.ts';
import type { Opening, PaymentOrder, PaymentProvider } from '#server/ports/payment-provider.ts';
import type { StoredAttempt } from '#server/ports/payments.ts';
import { type House, vauclair } from './house.ts';
import { start } from './moments.ts';
import { hashOf } from './sealed-call.ts';

export interface ABill {
  readonly billId: BillId;
  readonly reference: string;
  readonly amount: number;
}

let bills = 0;

export interface BillOptions {
  readonly communeId?: CommuneId;
  readonly amount?: number;
  readonly payableUntil?: string | null;
  readonly unpayable?: 'with-the-treasury' | 'by-direct-debit' | null;
  readonly reference?: string;
}

/** A bill put straight into the ledger. */
export const putBill = async (house: House, options: BillOptions = {}): Promise<ABill> => {
  const { communeId = vauclair, amount = 4_250, payableUntil = null, unpayable = null } = options;
  bills += 1;
  const billId = randomUUID() as BillId;
  const reference = options.reference ?? `FA-2026 ${String(process.pid)} ${String(bills).padStart(6, '0')}`;
  await house.pool.rows(sql`
    INSERT INTO bill (commune_id, bill_id, reference, printed_reference, amount_cents, label, payee, issued_on,
      due_on, payable_until, unpayable, means, imported_at)
    VALUES (${communeId}, ${billId}, ${reference.replace(/[^A-Z0-9]/g, '')}, ${reference}, ${amount},
      'Centre de loisirs, octobre 2026', 'Régie familles', '2026-11-02', '2026-11-30', ${payableUntil},
      ${unpayable}, ARRAY['counter', 'cash', 'tobacconist'], now())`);
  return { billId, reference, amount };
};

/** A provider that answers what the test says, and counts what it was asked. */
export const scriptedProvider = () => {
  const orders: PaymentOrder[] = [];
  const asked: string[] = [];
  const state = {
    opening: null as Opening | null,
    evidence: new Map<string, Evidence>(),
    before: async (_step: 'open' | 'ask'): Promise<void> => undefined,
  };
  const provider: PaymentProvider = {
    open: async (order) => {
      orders.push(order);
      await state.before('open');
      const providerId = randomUUID();
      return (
        state.opening ?? { is: 'opened', providerId, payPage: `https://payer.invalid/?idop=${providerId}` }
      );
    },
    ask: async (providerId) => {
      asked.push(providerId);
      await state.before('ask');
      return state.evidence.get(providerId) ?? { is: 'no-result' };
    },
    check: async () => ({ ok: true, says: '' }),
  };
  return { provider, orders, asked, state };
};

export type ScriptedProvider = ReturnType<typeof scriptedProvider>;

export const contractWith = (provider: PaymentProvider): PaymentContract => ({
  provider,
  client: '006382',
  test: false,
  ownEmail: 'regie@exemple.fr',
  atLeast: cents(100),
  atMost: cents(9_999_900),
  notifyUrl: 'http://127.0.0.1:9/notification',
  returnUrl: (backTo, token) => `http://127.0.0.1:9/retour/${backTo}/${token}`,
  written: payableReference,
});

type Sent = Body<typeof routes.startPayment>;

export const newAttemptId = (): AttemptId => randomUUID() as AttemptId;
export const aSecret = (): string => randomBytes(32).toString('base64url');
/** As the door hashes a capability: of its bytes. */
export const secretHashOf = (secret: string, house: House): string => house.paymentSecrets.hash(secret);

export interface PayOptions extends Partial<Sent> {
  readonly attemptId?: AttemptId;
  readonly now?: Instant;
  readonly communeId?: CommuneId;
}

/** A payer's touch on "payer". */
export const pay = (house: House, bill: ABill, options: PayOptions = {}) => {
  const { attemptId = newAttemptId(), now = start, communeId = vauclair, ...body } = options;
  return house.useCases.startPayment({
    actor: { kind: 'anyone' },
    params: { communeId, attemptId },
    query: undefined,
    body: {
      reference: bill.reference,
      amount: cents(bill.amount),
      email: null,
      capabilityHash: hashOf(attemptId),
      locale: 'fr',
      invitation: null,
      backTo: 'home',
      ...body,
    },
    now,
  });
};

export const find = (house: House, bill: ABill, now: Instant = start, communeId = vauclair) =>
  house.useCases.findBill({
    actor: { kind: 'anyone' },
    params: { communeId },
    query: undefined,
    body: { reference: bill.reference, amount: cents(bill.amount) },
    now,
  });

export const attemptsOf = (house: House, bill: ABill): Promise<readonly StoredAttempt[]> =>
  house.stores.payments.ofBill(vauclair, bill.billId);

export interface Alert {
  readonly kind: string;
  readonly attemptId: string;
}

export const alertsOf = (house: House, bill: ABill): Promise<readonly Alert[]> =>
  house.pool.rows<Alert>(sql`
    SELECT kind, attempt_id AS "attemptId" FROM payment_alert
    WHERE commune_id = ${vauclair} AND bill_id = ${bill.billId} ORDER BY raised_at, kind`);

/** What the provider says of this attempt when it was paid as asked. */
export const paidEvidence = (attempt: StoredAttempt, result: 'P' | 'V' = 'P'): Evidence => ({
  is: 'result',
  result,
  paid: attempt.asked,
});
