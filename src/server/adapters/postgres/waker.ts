import pg from 'pg';
import type { Waker } from '../../ports/feeds.ts';
import { channel, hintFor } from './hints.ts';

export interface ListeningWaker extends Waker {
  close(): Promise<void>;
}

const firstPause = 250;
const longestPause = 15_000;

/** Wakes by queue; several readers of one queue share an entry. */
const createSleepers = () => {
  const sleepers = new Map<string, Set<() => void>>();
  return {
    add: (key: string, wake: () => void) => {
      const of = sleepers.get(key) ?? new Set();
      sleepers.set(key, of.add(wake));
      return () => {
        of.delete(wake);
        if (of.size === 0 && sleepers.get(key) === of) sleepers.delete(key);
      };
    },
    wake: (key: string) => sleepers.get(key)?.forEach((wake) => wake()),
    wakeAll: () => sleepers.forEach((of) => of.forEach((wake) => wake())),
  };
};

const listen = async (databaseUrl: string, heard: (key: string) => void, lost: () => void) => {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true, application_name: 'waker' });
  client.on('error', () => undefined);
  client.once('end', lost);
  client.on('notification', ({ payload }) => heard(payload ?? ''));
  await client.connect();
  await client.query(`LISTEN ${channel}`);
  return client;
};

/** One connection for all readers of this process. While it is down, readers still look by themselves. */
export const createWaker = (databaseUrl: string): ListeningWaker => {
  const sleepers = createSleepers();
  let client: pg.Client | null = null;
  let closed = false;
  let timer: NodeJS.Timeout | null = null;
  let pause = firstPause;

  const again = (): void => {
    client = null;
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = null;
      void start();
    }, pause);
    pause = Math.min(pause * 2, longestPause);
  };

  const start = async (): Promise<void> => {
    try {
      const fresh = await listen(databaseUrl, sleepers.wake, again);
      if (closed) return await fresh.end();
      client = fresh;
      pause = firstPause;
      sleepers.wakeAll();
    } catch {
      again();
    }
  };

  void start();
  return {
    onWake: (commune, queue, wake) => sleepers.add(hintFor(commune, queue), wake),
    close: async () => {
      closed = true;
      if (timer) clearTimeout(timer);
      await client?.end();
    },
  };
};
