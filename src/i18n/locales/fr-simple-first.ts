import { firstWords as french } from './fr-first.ts';
import common from './fr-simple/common.json';
import promise from './fr-simple/promise.json';
import resident from './fr-simple/resident.json';

export const firstSimpler = { common, promise, resident };

export const firstWords = {
  common: { ...french.common, ...common },
  promise: { ...french.promise, ...promise },
  resident: { ...french.resident, ...resident },
};
