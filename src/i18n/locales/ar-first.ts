import common from './ar/common.json';
import promise from './ar/promise.json';
import resident from './ar/resident.json';

export const firstWords = { common, promise, resident };
