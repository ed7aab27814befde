/** What the screen shows. Ids only: never an answer, never a word that someone typed. */
export type Place =
  | { readonly at: 'attract' | 'languages' | 'find' | 'display' | 'finish' | 'missing' }
  /** A payment on one's own device; the answer to "have I paid?"; where a request stands. */
  | { readonly at: 'pay' | 'paid' | 'track' }
  /** The question whether the agent of one's call may see a bill; on a kiosk alone. */
  | { readonly at: 'share' }
  /** Asking to be called back; by the person's own link, what became of it. */
  | { readonly at: 'callback' }
  /** On a kiosk the call and its live state; at home the phone, the hours and the address. */
  | { readonly at: 'person' }
  | { readonly at: 'life-event'; readonly id: string }
  /** A reference card: questions and their answers. */
  | { readonly at: 'guide'; readonly id: string }
  /** The directory: its list, the question where one looks, one of its places. */
  | { readonly at: 'around' | 'where' }
  | { readonly at: 'place'; readonly id: string }
  /** `depth` 0 is the page before the first question; from 1 on, the place of a step on the path. */
  | { readonly at: 'procedure'; readonly id: string; readonly depth: number }
  | { readonly at: 'legal'; readonly page: LegalPage }
  /** That a page is wrong, and which one. */
  | { readonly at: 'report'; readonly of: Place }
  /** What was said to be wrong, and what came of it. */
  | { readonly at: 'corrections' };

export const legalPages = ['notice', 'privacy', 'accessibility'] as const;

export type LegalPage = (typeof legalPages)[number];
