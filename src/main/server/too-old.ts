const releaseOf = (buildId: string): readonly [number, number] | null => {
  const found = /^(\d+)\.(\d+)\./.exec(buildId);
  return found === null ? null : [Number(found[1]), Number(found[2])];
};

/**
 * Whether a page of that build must reload before it goes on: it is two releases behind this server's, or of another
 * major one. A page that is newer, or whose build says no release, is let be.
 */
export const isTooOldFor =
  (ours: string) =>
  (theirs: string): boolean => {
    const [here, there] = [releaseOf(ours), releaseOf(theirs)];
    if (here === null || there === null) return false;
    return there[0] < here[0] || (there[0] === here[0] && here[1] - there[1] >= 2);
  };
