import type { Locale } from '#core/locale.ts';
import type { Records } from '#core/procedure/record.ts';
import type { DisplayChoice } from '#resident/display/display.ts';

/** How the screens are asked to look; the setting is not among them, since a kiosk's page is another page. */
export interface Look {
  readonly locale: Locale;
  readonly procedure: string;
  readonly size: DisplayChoice['size'];
  readonly contrast: DisplayChoice['contrast'];
  readonly posture: DisplayChoice['posture'];
}

/** The tool tells its frame. */
export type ToFrame =
  | { readonly tell: 'look'; readonly look: Look }
  /** A newer version is there. */
  | { readonly tell: 'content' }
  | { readonly tell: 'restart' }
  /** What a bill, a payment or a submission comes to, since nothing is really asked here. */
  | { readonly tell: 'record'; readonly values: Records };

/** The frame tells its tool: it stands, and where. */
export interface FromFrame {
  readonly step: {
    readonly id: string;
    readonly kind: string;
    readonly at: number;
    readonly records: readonly Records[];
  } | null;
}
