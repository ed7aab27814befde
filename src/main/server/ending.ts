/** What must be undone before the process ends, last thing first. */
export interface Ending {
  then(undo: () => Promise<unknown>): void;
  /** Undoes all of it, once; a second call waits for the first. */
  run(): Promise<void>;
}

export const createEnding = (): Ending => {
  const undoes: (() => Promise<unknown>)[] = [];
  let running: Promise<void> | null = null;
  const undoAll = async (): Promise<void> => {
    // One that fails must not keep the others from being undone.
    for (const undo of undoes.toReversed()) await undo().catch(() => undefined);
  };
  return {
    then: (undo) => {
      undoes.push(undo);
    },
    run: () => (running ??= undoAll()),
  };
};

/** Ctrl-C and `kill` end in good order; a second Ctrl-C does not wait. */
export const endOnSignal = (ending: Ending): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void ending.run().then(() => process.exit(0)));
};
