import { words as french } from './fr.ts';
import { firstSimpler, firstWords } from './fr-simple-first.ts';
import legal from './fr-simple/legal.json';
import payment from './fr-simple/payment.json';
import places from './fr-simple/places.json';
import problem from './fr-simple/problem.json';
import steps from './fr-simple/steps.json';

/** What is said more simply than in French; the rest is simple already, and stays. */
export const simpler = { ...firstSimpler, legal, payment, places, problem, steps };

export const words = {
  ...firstWords,
  legal: { ...french.legal, ...legal },
  payment: { ...french.payment, ...payment },
  places: { ...french.places, ...places },
  problem: { ...french.problem, ...problem },
  steps: { ...french.steps, ...steps },
};
