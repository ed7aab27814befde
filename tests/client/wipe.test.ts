import { describe, expect, it } from 'vitest';
import { bootWipe } from '#client/wipe/boot-wipe.ts';
import { createWipe, type WipeDeps } from '#client/wipe/wipe.ts';
import { fakeClock } from './fakes/fake-clock.ts';

const wiping = (change: (deps: WipeDeps, log: string[]) => Partial<WipeDeps> = () => ({})) => {
  const clock = fakeClock();
  const log: string[] = [];
  const deps: WipeDeps = {
    clock,
    page: {
      replace: (address) => void log.push(`leave for ${address}`),
      clearClipboard: async () => void log.push('clipboard'),
      clearDocument: () => void log.push('document'),
      historyLength: () => 1,
    },
    stop: [() => void log.push('stop')],
    forget: [async () => void log.push('forget')],
    tellServer: async () => void log.push('server'),
    online: () => true,
    home: '/borne',
    uuid: () => 'u',
  };
  return { clock, log, wipe: createWipe({ ...deps, ...change(deps, log) }) };
};

const never = (): Promise<void> => new Promise(() => undefined);

describe('a wipe', () => {
  it('stops, forgets, empties the clipboard, tells the server, and leaves, in this order', async () => {
    const { wipe, log } = wiping();
    expect(await wipe()).toEqual([]);
    expect(log).toEqual(['stop', 'forget', 'clipboard', 'server', 'document', 'leave for /borne?r=u']);
  });

  it('leaves whatever fails', async () => {
    const fail = (): never => {
      throw new Error('no');
    };
    const { wipe, log } = wiping(({ page }) => ({
      stop: [fail],
      forget: [fail, () => Promise.reject(new Error('no'))],
      tellServer: fail,
      page: { ...page, clearClipboard: fail },
    }));
    expect(await wipe()).toEqual(['stop', 'forget', 'clipboard', 'server']);
    expect(log).toEqual(['document', 'leave for /borne?r=u']);
  });

  it('leaves in seconds whatever hangs', async () => {
    const { wipe, log, clock } = wiping(({ page }) => ({
      forget: [never, never],
      tellServer: never,
      page: { ...page, clearClipboard: never },
    }));
    const done = wipe();
    await clock.pass(6_000);
    expect(await done).toEqual(['forget', 'clipboard', 'server']);
    expect(log.at(-1)).toBe('leave for /borne?r=u');
  });

  it('does not wait for a server that is not there', async () => {
    const { wipe, log } = wiping(() => ({ online: () => false, tellServer: never }));
    await wipe();
    expect(log).not.toContain('server');
  });
});

describe('the start after a crash', () => {
  const page = {
    replace: () => undefined,
    clearClipboard: async () => undefined,
    clearDocument: () => undefined,
    historyLength: () => 1,
  };
  it('deletes what a visit may have left', async () => {
    let deleted = 0;
    expect(await bootWipe({ page, forget: [async () => void (deleted += 1)] })).toBe(true);
    expect(deleted).toBe(1);
  });
  it('says when something may be left', async () => {
    expect(await bootWipe({ page, forget: [() => Promise.reject(new Error('no'))] })).toBe(false);
    expect(await bootWipe({ page: { ...page, historyLength: () => 2 }, forget: [] })).toBe(false);
  });
});
