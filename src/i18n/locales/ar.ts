import guides from './ar/guides.json';
import legal from './ar/legal.json';
import payment from './ar/payment.json';
import places from './ar/places.json';
import problem from './ar/problem.json';
import report from './ar/report.json';
import steps from './ar/steps.json';
import visit from './ar/visit.json';
import { firstWords } from './ar-first.ts';

export const words = { ...firstWords, guides, legal, payment, places, problem, report, steps, visit };
