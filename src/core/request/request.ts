/** `closed`: answered long enough ago that its content was erased. */
export const requestStates = ['received', 'accepted', 'answered', 'closed'] as const;

export type RequestState = (typeof requestStates)[number];

export type RequestVerb = 'accept' | 'answer' | 'close';

interface Transition {
  readonly from: readonly RequestState[];
  readonly to: RequestState;
  readonly by: 'officer' | 'clock';
}

const transitions: Readonly<Record<RequestVerb, Transition>> = {
  accept: { from: ['received'], to: 'accepted', by: 'officer' },
  answer: { from: ['received', 'accepted'], to: 'answered', by: 'officer' },
  close: { from: ['answered'], to: 'closed', by: 'clock' },
};

export const requestTransition = (verb: RequestVerb): Transition => transitions[verb];

/** Nobody waits for an answer any more. */
export const isSettled = (state: RequestState): boolean => state === 'answered' || state === 'closed';
