import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import { queueEvent, queueStreamEvent, resetEvent, ticketStreamEvent } from '#contract/events.ts';
import { problemBody } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { billView, invitationView, paymentView } from '#contract/schemas/bill.ts';
import { deskKiosk, deskSession, presenceReply, queueSnapshot } from '#contract/schemas/desk.ts';
import {
  demoKiosk,
  enrolledKiosk,
  heartbeat,
  heartbeatReply,
  presence,
  publicJwk,
  sealKey,
} from '#contract/schemas/kiosk.ts';
import { deskTicket, envelope, ticketReceipt, ticketView } from '#contract/schemas/ticket.ts';

export type Json = Readonly<Record<string, unknown>>;
type Schema = NonNullable<Route['reply']>;

/** Schemas that have a name of their own in the document; any other is written out where it is used. */
const named = {
  BillView: billView,
  DemoKiosk: demoKiosk,
  DeskKiosk: deskKiosk,
  DeskSession: deskSession,
  DeskTicket: deskTicket,
  EnrolledKiosk: enrolledKiosk,
  Envelope: envelope,
  Heartbeat: heartbeat,
  HeartbeatReply: heartbeatReply,
  InvitationView: invitationView,
  PaymentView: paymentView,
  Presence: presence,
  PresenceReply: presenceReply,
  Problem: problemBody,
  PublicJwk: publicJwk,
  QueueEvent: queueEvent,
  QueueSnapshot: queueSnapshot,
  QueueStreamEvent: queueStreamEvent,
  ResetEvent: resetEvent,
  SealKey: sealKey,
  TicketReceipt: ticketReceipt,
  TicketStreamEvent: ticketStreamEvent,
  TicketView: ticketView,
};

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is. A schema that can't be written is an error at start. */
const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  errorMode: 'throw',
  // Spaces around a value are ours to drop, and that a day exists is ours to see; a schema has no word for either.
  ignoreActions: ['trim', 'check'],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

export const namedSchemas = (): Json => toJsonSchemaDefs(named as never, conversion) as Json;

export const schemaOf = (schema: Schema): Json => {
  const { $defs, $schema, ...own } = toJsonSchema(schema as never, {
    ...conversion,
    definitions: named as never,
  }) as Json;
  void [$defs, $schema];
  return own;
};
