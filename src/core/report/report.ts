/** What a report is about: a page with an id, published or of the product itself. Never a person, never a text. */
export const pageKinds = ['procedure', 'guide', 'life-event', 'place', 'screen'] as const;

export type PageKind = (typeof pageKinds)[number];

/** Pages that are no content: the product's own, resident's and desk's, by a closed list. */
export const reportScreens = [
  'find',
  'person',
  'around',
  'where',
  'pay',
  'paid',
  'track',
  'callback',
  'share',
  'display',
  'languages',
  'legal-notice',
  'legal-privacy',
  'legal-accessibility',
  'corrections',
  'desk',
] as const;

export type ReportScreen = (typeof reportScreens)[number];

/** Why a resident says that a page is wrong. */
export const residentReasons = [
  'wrong-amount',
  'wrong-hours',
  'dead-link',
  'missing-document',
  'unclear',
  'translation',
  'other',
] as const;

/** What an agent may say besides, who knows what happens at the counter. */
export const staffReasons = [
  'wrong-amount',
  'wrong-hours',
  'dead-link',
  'missing-document',
  'unclear',
  'translation',
  'other',
  'wrong-phone',
  'rule-changed',
  'missing-case',
  'refused-document',
] as const;

export type StaffReason = (typeof staffReasons)[number];

export interface ReportedPage {
  readonly kind: PageKind;
  readonly id: string;
  /** The step of a procedure; null for any other page, and for a procedure's first. */
  readonly stepId: string | null;
}

export const reportOrigins = ['resident', 'desk'] as const;

export const reportStates = ['received', 'seen', 'fixed', 'unchanged'] as const;

export type ReportState = (typeof reportStates)[number];

/** From where each state may be reached; who answers may change their mind once, from `unchanged` to `fixed`. */
const from: Readonly<Record<ReportState, readonly ReportState[]>> = {
  received: [],
  seen: ['received'],
  fixed: ['received', 'seen', 'unchanged'],
  unchanged: ['received', 'seen'],
};

export const reportFrom = (to: ReportState): readonly ReportState[] => from[to];

/** It was said what came of it. */
export const isAnswered = (state: ReportState): boolean => state === 'fixed' || state === 'unchanged';

/** Who says that nothing changes says why; what was mended may speak for itself. */
export const wantsReply = (state: ReportState): boolean => state === 'unchanged';
