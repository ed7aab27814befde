import guides from './fr/guides.json';
import legal from './fr/legal.json';
import payment from './fr/payment.json';
import places from './fr/places.json';
import problem from './fr/problem.json';
import report from './fr/report.json';
import steps from './fr/steps.json';
import visit from './fr/visit.json';
import { firstWords } from './fr-first.ts';

export const words = { ...firstWords, guides, legal, payment, places, problem, report, steps, visit };
