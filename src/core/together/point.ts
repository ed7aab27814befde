import { type Millis, seconds } from '../instant.ts';

/** What an agent may point at from the desk. */
export const pointKinds = ['field', 'choice', 'item', 'action'] as const;

export type PointKind = (typeof pointKinds)[number];

/** One thing on the resident's screen, by its id alone: of a field, of a choice of the question, of a document, of an action. */
export interface PointTarget {
  readonly kind: PointKind;
  readonly id: string;
}

/** The two actions that stand on every step: going on, and going back. */
export const pointActions = ['next', 'back'] as const;

/** How long a thing stays lit, unless the step changes or the agent points elsewhere. */
export const pointLasts: Millis = seconds(20);

export const samePoint = (a: PointTarget | null, b: PointTarget | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
