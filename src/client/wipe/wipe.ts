import { type Millis, seconds } from '#core/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Page } from '../ports/page.ts';

export interface WipeDeps {
  readonly page: Page;
  readonly clock: Clock;
  /** Aborts what the visit still asks of the network, and its timers. */
  readonly stop: readonly (() => void)[];
  /** Forgets what memory and disk hold of the visit: the capability, drafts. */
  readonly forget: readonly (() => Promise<void> | void)[];
  /** Tells the server, whose reply makes the browser drop its caches of pages. Only asked while online. */
  readonly tellServer: () => Promise<unknown>;
  readonly online: () => boolean;
  /** Where the next person begins. */
  readonly home: string;
  readonly uuid: () => string;
}

/** What could not be done; for the kiosk's own record, never for the screen. */
export type WipeStep = 'stop' | 'forget' | 'clipboard' | 'server';

/** A step that hangs must not keep the last person's screen open. */
const patience: Millis = seconds(2);

const inTime = (clock: Clock, work: Promise<unknown>): Promise<boolean> =>
  new Promise((done) => {
    const callOff = clock.after(patience, () => done(false));
    work.then(
      () => {
        callOff();
        done(true);
      },
      () => {
        callOff();
        done(false);
      },
    );
  });

/** Runs even a step that throws at once as a promise. */
const run = async (step: () => unknown): Promise<unknown> => step();

/**
 * Ends a visit so that the next person finds nothing of it. Each step runs whatever became of the one before; the last
 * leaves for a fresh page, so that the memory of this one dies. Resolves with what failed. A second call is the first.
 */
export const createWipe = (deps: WipeDeps): (() => Promise<readonly WipeStep[]>) => {
  const { page, clock } = deps;
  let running: Promise<readonly WipeStep[]> | null = null;

  const wipe = async (): Promise<readonly WipeStep[]> => {
    const failed = new Set<WipeStep>();
    const attempt = async (step: WipeStep, work: () => unknown): Promise<void> => {
      if (!(await inTime(clock, run(work)))) failed.add(step);
    };
    for (const stop of deps.stop) await attempt('stop', stop);
    await Promise.all(deps.forget.map((forget) => attempt('forget', forget)));
    await attempt('clipboard', () => page.clearClipboard());
    if (deps.online()) await attempt('server', deps.tellServer);
    page.clearDocument();
    page.replace(`${deps.home}?r=${deps.uuid()}`);
    return [...failed];
  };

  return () => (running ??= wipe());
};
