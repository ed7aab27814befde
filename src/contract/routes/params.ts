import * as v from 'valibot';
import { communeId, count, kioskId, queueId, ticketId } from '../schemas/base.ts';

/** The ids that stand in addresses, and bodies that several routes share. */
export const commune = v.object({ communeId });
export const kiosk = v.object({ communeId, kioskId });
export const ticket = v.object({ communeId, ticketId });
export const queue = v.object({ communeId, queueId });
export const queueTicket = v.object({ communeId, queueId, ticketId });
export const fence = v.object({ fence: count });
export const nothing = v.object({});
