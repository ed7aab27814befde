import { type Millis, seconds } from '../instant.ts';
import type { Locale } from '../locale.ts';

/**
 * What a resident shows of their screen to the agent of their call: where they stand, never pixels. An answer is in it
 * only when it is a choice that is not personal, or when they showed that one answer themselves.
 */
export interface ShownScreen {
  readonly locale: Locale;
  /** Null outside any procedure. */
  readonly procedure: ShownProcedure | null;
}

export interface ShownProcedure {
  readonly id: string;
  readonly version: string;
  /** Null before the first question. */
  readonly step: ShownStep | null;
}

export interface ShownStep {
  readonly id: string;
  /** ISO date of the day on which the walk began. */
  readonly today: string;
  /** The fields that the step asks or lists, in their order on screen. */
  readonly fields: readonly ShownField[];
  /** The documents on screen; conditions on answers were read where the answers are. */
  readonly items: readonly string[];
  readonly ticked: readonly string[];
}

/** `shared` is the resident's own "oui" to this one answer. A value is as it stands in its field, right or wrong. */
export interface ShownField {
  readonly id: string;
  readonly shared: boolean;
  readonly holds:
    { readonly is: 'nothing' } | { readonly is: 'masked' } | { readonly is: 'value'; readonly value: string };
}

/** A kiosk says where it stands at least this often while it shows its screen… */
export const screenSaidEvery: Millis = seconds(15);

/** …and one that was silent for this long shows nothing any more. */
export const screenLasts: Millis = seconds(45);
