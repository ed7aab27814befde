import type { Locale } from '#core/locale.ts';
import type { Records } from '#core/procedure/record.ts';
import type { DisplayChoice } from '#resident/display/display.ts';
import type { Way } from '../wire.ts';

/** How the screens are asked to look; the setting is not among them, since a kiosk's page is another page. */
export interface Look {
  readonly locale: Locale;
  readonly procedure: string;
  readonly size: DisplayChoice['size'];
  readonly contrast: DisplayChoice['contrast'];
  readonly posture: DisplayChoice['posture'];
}

/** A step, and how one gets there. */
export interface Aim {
  readonly procedure: string;
  readonly step: string;
  readonly way: Way;
}

/** The tool tells its frame. */
export type ToFrame =
  | { readonly tell: 'look'; readonly look: Look }
  /** A newer version is there; `stay` leads to the step on screen, where it still stands in it. */
  | { readonly tell: 'content'; readonly stay: Aim | null }
  | { readonly tell: 'go'; readonly aim: Aim }
  | { readonly tell: 'restart' }
  /** What a bill, a payment or a submission comes to, since nothing is really asked here. */
  | { readonly tell: 'record'; readonly values: Records };

/** The frame tells its tool: it stands, and where. */
export interface FromFrame {
  /** Also before its first step; null on a page of no procedure. */
  readonly procedure: string | null;
  readonly step: {
    readonly id: string;
    readonly kind: string;
    readonly at: number;
    /** The ISO date that this walk holds for today, where it is another day. */
    readonly day: string | null;
    readonly records: readonly Records[];
  } | null;
}
