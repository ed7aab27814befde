import { words as french } from './fr.ts';
import { firstSimpler, firstWords } from './fr-simple-first.ts';
import guides from './fr-simple/guides.json';
import legal from './fr-simple/legal.json';
import payment from './fr-simple/payment.json';
import places from './fr-simple/places.json';
import problem from './fr-simple/problem.json';
import report from './fr-simple/report.json';
import steps from './fr-simple/steps.json';
import visit from './fr-simple/visit.json';

/** What is said more simply than in French; the rest is simple already, and stays. */
export const simpler = { ...firstSimpler, guides, legal, payment, places, problem, report, steps, visit };

export const words = {
  ...firstWords,
  guides: { ...french.guides, ...guides },
  legal: { ...french.legal, ...legal },
  payment: { ...french.payment, ...payment },
  places: { ...french.places, ...places },
  problem: { ...french.problem, ...problem },
  report: { ...french.report, ...report },
  steps: { ...french.steps, ...steps },
  visit: { ...french.visit, ...visit },
};
