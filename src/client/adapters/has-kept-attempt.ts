export const keptAttemptKey = 'cote-a-cote.payment';

/** Whether this browser keeps a payment that it began; asked by a first screen, which reads nothing of it. */
export const hasKeptAttempt = (): boolean => {
  try {
    return localStorage.getItem(keptAttemptKey) !== null;
  } catch {
    return false;
  }
};
