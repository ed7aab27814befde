import legal from './fr/legal.json';
import payment from './fr/payment.json';
import places from './fr/places.json';
import problem from './fr/problem.json';
import steps from './fr/steps.json';
import { firstWords } from './fr-first.ts';

export const words = { ...firstWords, legal, payment, places, problem, steps };
