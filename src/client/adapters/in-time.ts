/**
 * Rejects when a promise takes too long. An IndexedDB whose files are damaged or locked may neither succeed nor fail,
 * and a kiosk must not wait for it.
 */
export const inTime = <T>(promise: Promise<T>, millis = 5_000): Promise<T> =>
  new Promise((resolve, reject) => {
    const id = setTimeout(() => reject(new Error('the browser’s storage does not answer')), millis);
    promise.then(resolve, reject).finally(() => clearTimeout(id));
  });
