import type { Payments } from '#client/models/payment/payments.ts';
import { isSettled } from '#client/models/payment/settled.ts';
import type { OpenedInvitation } from '#contract/schemas/bill.ts';
import type { Resident } from '../app/resident.ts';

/** A try that came to nothing is not the last word on a bill that somebody pays, or paid, elsewhere. */
const isOvertaken = ({ payment, bill }: OpenedInvitation): boolean =>
  payment !== null && payment.word.word !== 'paid' && isSettled(payment) && bill.standing.is !== 'to-pay';

/** In the kiosk's language, the payment that its code began: after a killed tab, or in another browser. */
export const followOpened = (
  { language }: Resident,
  payments: Payments,
  invitation: OpenedInvitation,
): void => {
  const { payment, place } = invitation;
  void language.choose(place.locale);
  if (payment === null || isOvertaken(invitation)) return;
  payments.attempt.watch(payment, async () => (await payments.opened?.payment()) ?? null);
};

/** The tab's own code first: what this browser began before may be of another bill. */
export const resumePayment = async (resident: Resident, payments: Payments): Promise<void> => {
  const invitation = await payments.opened?.resume();
  if (invitation) return followOpened(resident, payments, invitation);
  if (payments.opened?.state.peek().is === 'failed') return;
  const locale = payments.attempt.beganIn();
  if ((await payments.attempt.resume()) && locale !== null) void resident.language.choose(locale);
};
