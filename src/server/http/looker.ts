/**
 * Runs `look` for every wake, never two at once: a wake that comes during a look is remembered as one more look, since
 * what it tells of may have happened after that look's read. A look that fails is tried again at the next wake, and
 * `giveUp` is called after several in a row.
 */
export const createLooker = (look: () => Promise<void>, giveUp: (error: unknown) => void) => {
  let looking = false;
  let wokenMeanwhile = false;
  let failures = 0;

  const once = async (): Promise<void> => {
    try {
      await look();
      failures = 0;
    } catch (error) {
      failures += 1;
      if (failures >= failuresAtMost) giveUp(error);
    }
  };

  const wake = async (): Promise<void> => {
    wokenMeanwhile = true;
    if (looking) return;
    looking = true;
    while (wokenMeanwhile) {
      wokenMeanwhile = false;
      await once();
    }
    looking = false;
  };

  return { wake: (): void => void wake() };
};

/** With a look every two seconds: about ten seconds of a silent database. */
const failuresAtMost = 5;
