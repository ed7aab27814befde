import type { Payments } from '#client/models/payment/payments.ts';
import type { Resident } from '../app/resident.ts';
import { followOpened } from '../invitation/follow-opened.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import type { Brought } from './take-arrivals.ts';

/** Goes where a code or a return leads, in the kiosk's language if it had one. Resolves once the screen is chosen. */
export const arrive = async (resident: Resident, { path, hash }: Brought): Promise<void> => {
  const { router, services } = resident;
  const arrival = arrivalOf(path, hash);
  if (!arrival) return;
  router.replace({ at: placeOf(arrival) });
  const payments = await services.payments.fetch();
  if (!payments) throw new Error('what stands behind payments could not be fetched');
  switch (arrival.is) {
    case 'invitation':
      return openInvitation(resident, payments, arrival);
    case 'return':
      return comeBack(resident, payments, arrival.token);
    case 'bill':
      return void payments.asked.find(arrival.proof);
    case 'request':
      return void payments.tracking.byLink(arrival.secret);
    case 'callback':
      return void payments.ownCallback.read(arrival.secret);
  }
};

const placeOf = (arrival: Arrival): 'pay' | 'paid' | 'track' | 'callback' => {
  if (arrival.is === 'bill') return 'paid';
  if (arrival.is === 'callback') return 'callback';
  return arrival.is === 'request' ? 'track' : 'pay';
};

const comeBack = ({ language }: Resident, { attempt }: Payments, token: string): void => {
  const locale = attempt.beganIn();
  if (locale !== null) void language.choose(locale);
  void attempt.comeBack(token);
};

const openInvitation = async (
  resident: Resident,
  payments: Payments,
  { invitationId, secret }: Extract<Arrival, { is: 'invitation' }>,
): Promise<void> => {
  // A payment that this tab still shows may be of another bill.
  payments.attempt.leaveAlone();
  const invitation = await payments.opened?.open({ invitationId, secret });
  if (invitation) followOpened(resident, payments, invitation);
};
