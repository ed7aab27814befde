import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { PaymentFeed, QueueFeed, TicketFeed, Waker } from '../ports/feeds.ts';
import type { KioskDoor, SessionDoor } from '../ports/doors.ts';
import type { Together } from '../ports/together.ts';
import type { Letter } from '../ports/mail.ts';
import type { UseCases } from '../use-case.ts';
import type { PaymentRumours } from '../use-cases/hear-of-payment.ts';
import type { LimitTable } from './limits.ts';
import type { StreamTimes } from './streams.ts';

/** The published content, compiled: what a kiosk or a phone reads of kiosk-config. */
export interface ContentFiles {
  index(): { readonly version: string; readonly communeId: CommuneId; readonly locales: readonly string[] };
  /** The JSON text of a file of that version, null when there is none; at once for the version that is served. */
  file(version: string, name: string): string | null | Promise<string | null>;
}

export interface Passwords {
  /** False, and never an exception, for a hash that cannot be read. */
  verify(hash: string, password: string): Promise<boolean>;
  /** The hash of a password that nobody has, at the same cost as the real ones: an unknown address costs the same. */
  readonly decoy: string;
}

/** What pino's logger already is. */
export interface Log {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface HttpDeps {
  readonly useCases: UseCases;
  readonly kiosks: KioskDoor;
  readonly sessions: SessionDoor;
  readonly queueFeed: QueueFeed;
  readonly ticketFeed: TicketFeed;
  readonly paymentFeed: PaymentFeed;
  readonly together: Pick<Together, 'seen' | 'pointed'>;
  readonly rumours: PaymentRumours;
  /** In the demonstration, what its mail server caught; nowhere else. */
  readonly caughtLetters?: () => readonly (Letter & { readonly at: number })[];
  readonly waker: Waker;
  readonly clock: () => Instant;
  /** The key of the nonces; the same in every process that serves one commune. */
  readonly secret: string;
  readonly passwords: Passwords;
  readonly content: ContentFiles;
  /** Where the built pages are; its list of files is read once. */
  readonly webRoot: string;
  readonly buildId: string;
  readonly demo: boolean;
  /** Browsers reach us by https, through our own certificate or a trusted proxy. */
  readonly secureOrigin: boolean;
  readonly trustProxy: boolean | string | string[] | number;
  readonly log: Log;
  readonly tls?: { readonly cert: string | Buffer; readonly key: string | Buffer };
  readonly limits?: Partial<LimitTable>;
  readonly streamTimes?: Partial<StreamTimes>;
}
