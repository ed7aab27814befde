import { createServer } from 'node:net';

/** Systems hand out ports from 32768 up to whoever asks for any: between a look and a start one of those may be taken. */
const [from, to] = [20_000, 32_000] as const;

const isFree = (port: number): Promise<boolean> =>
  new Promise((found) => {
    const probe = createServer();
    probe.once('error', () => found(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => found(true)));
  });

/** A port that is free, as is the one after it, where a server plays the payment page; others seldom draw the same. */
export const freePort = async (): Promise<number> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = from + 2 * Math.floor((Math.random() * (to - from)) / 2);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error(`no free port between ${from} and ${to}`);
};
