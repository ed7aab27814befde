import type common from './locales/fr/common.json';
import type { desk } from './locales/fr-desk.ts';
import type guides from './locales/fr/guides.json';
import type legal from './locales/fr/legal.json';
import type payment from './locales/fr/payment.json';
import type places from './locales/fr/places.json';
import type problem from './locales/fr/problem.json';
import type promise from './locales/fr/promise.json';
import type report from './locales/fr/report.json';
import type resident from './locales/fr/resident.json';
import type steps from './locales/fr/steps.json';
import type visit from './locales/fr/visit.json';

interface Source {
  common: typeof common;
  desk: typeof desk;
  guides: typeof guides;
  legal: typeof legal;
  payment: typeof payment;
  places: typeof places;
  problem: typeof problem;
  promise: typeof promise;
  report: typeof report;
  resident: typeof resident;
  steps: typeof steps;
  visit: typeof visit;
}

export type Namespace = keyof Source;

type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** Every sentence by its file and its key there, as the French source has it: `resident.find.title`. */
export type WordKey = {
  [N in Namespace]: `${N}.${WithoutPlural<Extract<keyof Source[N], string>>}`;
}[Namespace];

/** The sentences of one locale, by file. Flat: a dot in a key is only a dot. */
export type Words = Readonly<Partial<Record<Namespace, Readonly<Record<string, string>>>>>;

/** Those of a first screen alone. */
export type FirstWords = Pick<Words, 'common' | 'promise' | 'resident'>;
