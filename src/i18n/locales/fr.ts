import common from './fr/common.json';
import legal from './fr/legal.json';
import problem from './fr/problem.json';
import promise from './fr/promise.json';
import resident from './fr/resident.json';
import steps from './fr/steps.json';

export const words = { common, legal, problem, promise, resident, steps };
