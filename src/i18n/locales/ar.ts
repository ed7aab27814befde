import legal from './ar/legal.json';
import payment from './ar/payment.json';
import places from './ar/places.json';
import problem from './ar/problem.json';
import steps from './ar/steps.json';
import { firstWords } from './ar-first.ts';

export const words = { ...firstWords, legal, payment, places, problem, steps };
