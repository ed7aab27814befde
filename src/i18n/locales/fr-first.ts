import common from './fr/common.json';
import promise from './fr/promise.json';
import resident from './fr/resident.json';

export const firstWords = { common, promise, resident };
