import common from './en/common.json';
import legal from './en/legal.json';
import problem from './en/problem.json';
import promise from './en/promise.json';
import resident from './en/resident.json';
import steps from './en/steps.json';

export const words = { common, legal, problem, promise, resident, steps };
