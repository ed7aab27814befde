import legal from './en/legal.json';
import payment from './en/payment.json';
import places from './en/places.json';
import problem from './en/problem.json';
import steps from './en/steps.json';
import { firstWords } from './en-first.ts';

export const words = { ...firstWords, legal, payment, places, problem, steps };
