/** `closed`: over for long enough that number and answer were erased. */
export const callbackStates = [
  'promised',
  'taken',
  'answer-written',
  'done',
  'unreachable',
  'cancelled',
  'closed',
] as const;

export type CallbackState = (typeof callbackStates)[number];

type CallbackVerb =
  'take' | 'write' | 'give-back' | 'reached' | 'missed' | 'give-up' | 'call-off' | 'cancel' | 'lapse';

interface Transition {
  readonly from: readonly CallbackState[];
  readonly to: CallbackState;
  readonly by: 'facilitator' | 'holder' | 'resident' | 'clock';
}

/** No way leads to `done` but through the written answer; whoever was not reached is promised again. */
const transitions: Readonly<Record<CallbackVerb, Transition>> = {
  take: { from: ['promised'], to: 'taken', by: 'facilitator' },
  write: { from: ['taken', 'answer-written'], to: 'answer-written', by: 'holder' },
  'give-back': { from: ['taken', 'answer-written'], to: 'promised', by: 'holder' },
  reached: { from: ['answer-written'], to: 'done', by: 'holder' },
  missed: { from: ['answer-written'], to: 'promised', by: 'holder' },
  'give-up': { from: ['answer-written'], to: 'unreachable', by: 'holder' },
  // Who asked on the telephone was given a code and no link: they ring again, and say it.
  'call-off': { from: ['taken', 'answer-written'], to: 'cancelled', by: 'holder' },
  cancel: { from: ['promised', 'taken', 'answer-written'], to: 'cancelled', by: 'resident' },
  lapse: { from: ['taken', 'answer-written'], to: 'promised', by: 'clock' },
};

export const callbackTransition = (verb: CallbackVerb): Transition => transitions[verb];

/** Nobody will be called any more. */
export type OverCallbackState = 'done' | 'unreachable' | 'cancelled' | 'closed';

export const isCallbackOver = (state: CallbackState): state is OverCallbackState =>
  state === 'done' || state === 'unreachable' || state === 'cancelled' || state === 'closed';
