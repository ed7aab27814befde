/** At most `n` tasks run at once; the others wait their turn, first come first served. */
export const createLanes = (n: number): (<T>(task: () => Promise<T>) => Promise<T>) => {
  const queue: (() => void)[] = [];
  let running = 0;

  const enter = (): Promise<void> | void => {
    if (running >= n) return new Promise((turn) => queue.push(turn));
    running += 1;
  };

  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };

  return async (task) => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };
};
