import common from './en/common.json';
import promise from './en/promise.json';
import resident from './en/resident.json';

export const firstWords = { common, promise, resident };
