import type { Brand } from './brand.ts';

export type CommuneId = Brand<string, 'CommuneId'>;
export type SiteId = Brand<string, 'SiteId'>;
export type QueueId = Brand<string, 'QueueId'>;
export type KioskId = Brand<string, 'KioskId'>;
export type StaffId = Brand<string, 'StaffId'>;
/** 128 random bits as a lower-case UUID, made by the kiosk before the first attempt to send. */
export type TicketId = Brand<string, 'TicketId'>;
