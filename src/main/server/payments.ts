import { cents } from '#core/payment/cents.ts';
import type { CommuneId } from '#core/ids.ts';
import { createPayfip } from '#server/adapters/payfip/payfip.ts';
import { payableReference } from '#server/adapters/payfip/wording.ts';
import type { BackTo, PaymentContract, PaymentContracts } from '#server/ports/payment-contracts.ts';
import type { Worries } from '#server/ports/worries.ts';
import type { Mail } from '#server/ports/mail.ts';
import { type CaughtMail, createCaughtMail } from '#server/adapters/mail/caught-mail.ts';
import { createSmtpMail, noMail } from '#server/adapters/mail/smtp.ts';
import type { Ending } from './ending.ts';
import type { PayfipContract } from './payment-settings.ts';
import type { Settings } from './settings.ts';
import { startSimulatedProvider } from './simulated-provider.ts';

/** PayFiP's own floor is one euro; its ceiling is told differently everywhere, and no bill of a town comes near it. */
const atLeast = cents(100);
const atMost = cents(9_999_900);

const timeoutMillis = 15_000;

const places: Readonly<Record<BackTo, string>> = { home: 'accueil', 'kiosk-window': 'borne' };

/** The commune's contract with PayFiP, and the addresses at which PayFiP finds us again. */
export const payfipContract = (
  settings: PayfipContract,
  commune: CommuneId,
  publicOrigin: string,
): PaymentContract => ({
  provider: createPayfip({ ...settings, timeoutMillis }, fetch),
  client: settings.client,
  test: settings.mode !== 'W',
  ownEmail: settings.email,
  atLeast,
  atMost,
  notifyUrl: `${publicOrigin}/api/payfip/notification/${commune}`,
  returnUrl: (backTo, token) => `${publicOrigin}/paiement/retour/${commune}/${places[backTo]}/${token}`,
  written: payableReference,
});

export const contractsOf = (commune: CommuneId, contract: PaymentContract | null): PaymentContracts => ({
  of: (asked) => (asked === commune ? contract : null),
});

/** The demonstration's contract, with the provider that is played at that port, under another name than ours. */
export const simulatedContract = (host: string, port: number): PayfipContract => {
  const site = `http://${host === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}/tpa`;
  return {
    client: '006382',
    service: `${site}/services/securite`,
    payPage: `${site}/paiementws.web`,
    mode: 'W',
    email: 'regie@exemple.fr',
  };
};

export interface OpenPayments {
  readonly contracts: PaymentContracts;
  readonly mail: Mail;
  /** The demonstration's, when no mail server is set. */
  readonly caught: CaughtMail | null;
  /** Where the simulated payment page is; null when payments are real, or none. */
  readonly simulatedAt: string | null;
}

/** What payments and receipts need, as the settings say; the demonstration's provider ends with `ending`. */
export const openPayments = async (
  { payment, production, dataDir, host }: Settings,
  commune: CommuneId,
  ending: Ending,
  worries: Worries,
): Promise<OpenPayments> => {
  const simulated =
    payment.simulatorPorts.length > 0 ? await startSimulatedProvider(dataDir, payment.simulatorPorts) : null;
  if (simulated) ending.then(simulated.stop);
  const payfip = simulated ? simulatedContract(host, simulated.port) : payment.payfip;
  const contract = payfip && payfipContract(payfip, commune, payment.publicOrigin);
  const caught = production || payment.mail ? null : createCaughtMail(Date.now);
  return {
    contracts: contractsOf(commune, contract),
    mail: caught ?? (payment.mail ? createSmtpMail(payment.mail, worries) : noMail),
    caught,
    simulatedAt: simulated && payfip ? new URL(payfip.service).origin : null,
  };
};
