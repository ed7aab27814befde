import guides from './en/guides.json';
import legal from './en/legal.json';
import payment from './en/payment.json';
import places from './en/places.json';
import problem from './en/problem.json';
import report from './en/report.json';
import steps from './en/steps.json';
import visit from './en/visit.json';
import { firstWords } from './en-first.ts';

export const words = { ...firstWords, guides, legal, payment, places, problem, report, steps, visit };
