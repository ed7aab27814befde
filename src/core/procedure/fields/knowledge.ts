import type { Field } from '../procedure.ts';
import type { Answer } from '../run.ts';

/** Why what was given is not an answer. Each is a stable code that screens turn into a sentence. */
export const fieldReasons = [
  'empty',
  'not-a-choice',
  'not-a-number',
  'not-an-amount',
  'not-a-date',
  'not-a-year',
  'too-small',
  'too-large',
  'too-early',
  'too-late',
  'too-long',
  'bad-email',
  'bad-phone',
  'bad-reference',
] as const;

export type FieldReason = (typeof fieldReasons)[number];

export type Reading =
  { readonly ok: true; readonly value: Answer } | { readonly ok: false; readonly reason: FieldReason };

/** The keys that a field wants under it; `none` is for what is touched and not typed. */
export type Keyboard = 'none' | 'numbers' | 'amount' | 'date' | 'azerty' | 'email' | 'reference';

/** An answer as it is shown back: what to write is left to who knows the language. */
export type Shown =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'words'; readonly key: string }
  | { readonly as: 'yes-no'; readonly yes: boolean }
  | { readonly as: 'number'; readonly value: number }
  | { readonly as: 'amount'; readonly cents: number }
  | { readonly as: 'day'; readonly date: string }
  | { readonly as: 'year'; readonly year: number };

/** All that a type of field knows of itself. */
export interface FieldKnowledge<F extends Field> {
  /** Reads what a person touched or typed; reading an answer again gives the same answer. */
  read(field: F, given: Answer): Reading;
  keyboard(field: F): Keyboard;
  show(field: F, answer: Answer): Shown;
  /** An answer as its person would type it, to be changed; reading it gives the same answer. */
  typed(field: F, answer: Answer): string;
}

export const yes = (value: Answer): Reading => ({ ok: true, value });

export const no = (reason: FieldReason): Reading => ({ ok: false, reason });
