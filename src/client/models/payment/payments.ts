import type { PublicNotices } from '../public-notices.ts';
import type { OwnCallback } from '../callback.ts';
import type { CallbackDraft, RequestSender } from '../request.ts';
import type { Attempt } from './attempt.ts';
import type { BillSearch } from './bill-search.ts';
import type { BillShare } from './bill-share.ts';
import type { DemoBills } from './demo-bills.ts';
import type { Invitation } from './invitation.ts';
import type { Opened } from './opened.ts';
import type { PayHere } from './pay-here.ts';
import type { Tracking } from './tracking.ts';

/** Everything behind the screens of bills, payments and requests; one visit's, and gone with it. */
export interface Payments {
  /** The bill that a procedure is about. */
  readonly search: BillSearch;
  /** The bill of "Ai-je payé ?". */
  readonly asked: BillSearch;
  readonly attempt: Attempt;
  /** Showing a bill to the agent of one's own call; null at home, where nobody is called. */
  readonly share: BillShare | null;
  /** A kiosk's QR; null at home. */
  readonly invitation: Invitation | null;
  /** Null where no window can be kept a handle on: at home. */
  readonly here: PayHere | null;
  /** The QR that this phone scanned; null on a kiosk. */
  readonly opened: Opened | null;
  readonly requests: RequestSender;
  /** Call-backs leave as requests do. */
  readonly callbacks: RequestSender<CallbackDraft>;
  readonly ownCallback: OwnCallback;
  readonly tracking: Tracking;
  readonly demoBills: DemoBills;
  /** Beside where to go and whom to call; a kiosk hears its own site's with each heartbeat instead. */
  readonly publicNotices: PublicNotices;
  /** The home page's origin: what a QR to keep begins with. */
  readonly homeOrigin: string;
  /** Leaves this page for the payment page. A kiosk's page never leaves: there it does nothing. */
  leave(payPage: string): void;
  /** The visit ended: stops all that runs and tells the server. */
  end(): Promise<void>;
}
