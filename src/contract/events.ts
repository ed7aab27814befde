import * as v from 'valibot';
import { count, instant } from './schemas/base.ts';
import { invitationView, paymentView } from './schemas/bill.ts';
import { deskTicket, ticketView } from './schemas/ticket.ts';

/**
 * Server-sent events, read with fetch. A line `id:` carries the queue's gapless event number; a reader that sees a
 * number jump has missed something and starts again from a snapshot. A comment every 15 seconds keeps the line alive.
 */
export const queueEvent = v.object({
  type: v.literal('ticket'),
  seq: count,
  at: instant,
  verb: v.string(),
  /** The ticket as it stands when the event is sent, which may be later than the event itself. */
  ticket: deskTicket,
});
export type QueueEvent = v.InferOutput<typeof queueEvent>;

/** The log no longer goes back to `after`: read the snapshot again. */
export const resetEvent = v.object({ type: v.literal('reset'), seq: count });

export const queueStreamEvent = v.variant('type', [queueEvent, resetEvent]);
export type QueueStreamEvent = v.InferOutput<typeof queueStreamEvent>;

/** On a resident's own call: its whole view, sent at once and again whenever it changed. */
export const ticketStreamEvent = v.object({ type: v.literal('view'), ticket: ticketView });
export type TicketStreamEvent = v.InferOutput<typeof ticketStreamEvent>;

/** On an attempt, for who began it: its whole view, sent at once and again whenever it changed. */
export const paymentStreamEvent = v.object({ type: v.literal('view'), payment: paymentView });
export type PaymentStreamEvent = v.InferOutput<typeof paymentStreamEvent>;

/** On a kiosk's invitation: its whole view, in the same way. */
export const invitationStreamEvent = v.object({ type: v.literal('view'), invitation: invitationView });
export type InvitationStreamEvent = v.InferOutput<typeof invitationStreamEvent>;
