import * as v from 'valibot';
import { invitationStreamEvent, paymentStreamEvent } from '#contract/events.ts';
import type { InvitationView, PaymentView } from '#contract/schemas/bill.ts';
import { follow, type Following, type FollowOptions } from './follow.ts';

export interface FollowViewOptions<View> extends Omit<FollowOptions, 'onMessage'> {
  readonly onView: (view: View) => void;
}

const parsed = (data: string): unknown => {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
};

/** Each event is the whole view, so that a missed one leaves nothing wrong. */
export const followPayment = (options: FollowViewOptions<PaymentView>): Following =>
  follow({
    ...options,
    onMessage: ({ data }) => {
      const read = v.safeParse(paymentStreamEvent, parsed(data));
      if (read.success) options.onView(read.output.payment);
    },
  });

export const followInvitation = (options: FollowViewOptions<InvitationView>): Following =>
  follow({
    ...options,
    onMessage: ({ data }) => {
      const read = v.safeParse(invitationStreamEvent, parsed(data));
      if (read.success) options.onView(read.output.invitation);
    },
  });
