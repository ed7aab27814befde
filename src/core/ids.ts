import type { Brand } from './brand.ts';

export type CommuneId = Brand<string, 'CommuneId'>;
export type SiteId = Brand<string, 'SiteId'>;
export type QueueId = Brand<string, 'QueueId'>;
export type KioskId = Brand<string, 'KioskId'>;
export type StaffId = Brand<string, 'StaffId'>;
/** 128 random bits as a lower-case UUID, made by the kiosk before the first attempt to send. */
export type TicketId = Brand<string, 'TicketId'>;

export type BillId = Brand<string, 'BillId'>;
/** 128 random bits as a lower-case UUID, made by the page that pays. */
export type AttemptId = Brand<string, 'AttemptId'>;
/** The same, made by the kiosk that shows the QR. */
export type InvitationId = Brand<string, 'InvitationId'>;
