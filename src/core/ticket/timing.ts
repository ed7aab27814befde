import { type Millis, minutes, seconds } from '../instant.ts';

/** A console that stays silent this long loses its ticket, which goes back to its old place. */
export const leaseLength: Millis = seconds(120);

/** How often a console says that it is still there. */
export const presenceBeat: Millis = seconds(15);

/** A presence older than this is not shown to anyone. */
export const presenceLimit: Millis = seconds(60);

/** A call that reaches the server later than this has lost its person: it arrives as missed and rings nobody. */
export const lateCall: Millis = minutes(15);
