/** Does a task at once, and again so long after each end; the way to stop waits for the one that runs. */
export const repeat = (
  everyMillis: number,
  task: () => Promise<unknown>,
  failed: (error: unknown) => void,
) => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const turn = (): void => {
    running = task()
      .catch(failed)
      .finally(() => {
        if (!stopped) timer = setTimeout(turn, everyMillis);
      });
  };
  turn();
  return async (): Promise<void> => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
};
