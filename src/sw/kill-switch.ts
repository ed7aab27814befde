/** The file that the person who runs a server puts there when a worker must go: `{ "off": true }`. */
export const offPath = '/sw-off.json';

const isOff = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'off' in data && data.off === true;

export interface KillDeps {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** Removes the worker and all that it stored. Pages that run go on; the next ones come from the network. */
  readonly quit: () => Promise<void>;
  readonly now: () => number;
}

const rarely = 600_000;

/** Looks for the switch, at most every ten minutes. Anything but that very answer means: go on. */
export const createKillSwitch = ({ fetch, quit, now }: KillDeps): (() => Promise<void>) => {
  let looked = Number.NEGATIVE_INFINITY;
  return async () => {
    if (now() - looked < rarely) return;
    looked = now();
    try {
      const response = await fetch(offPath, { cache: 'no-store', credentials: 'omit' });
      const json = response.ok && /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
      if (json && isOff(await response.json())) await quit();
    } catch {
      // No network, or another answer: the worker stays.
    }
  };
};
