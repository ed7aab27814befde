import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';

/** The built server as a child process of the test, on a port and a folder of its own. */
export interface RunningServer {
  readonly origin: string;
  /** Where its own database stands. */
  readonly dataDir: string;
  /** All that it printed so far. */
  output(): string;
  /** `SIGKILL`: as a power cut does it. Resolves when the process is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Starts again on the same port and folder. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

const entry = resolve(import.meta.dirname, '../../dist/server/server.js');

export const runServer = async (env: Readonly<Record<string, string>> = {}): Promise<RunningServer> => {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'cote-a-cote-'));
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let output = '';

  const gone = (process: ChildProcess): Promise<void> =>
    process.exitCode !== null || process.signalCode !== null
      ? Promise.resolve()
      : new Promise((done) => process.once('exit', () => done()));

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child === null) return;
    const ending = child;
    child = null;
    ending.kill(signal);
    await gone(ending);
  };

  const start = async (): Promise<void> => {
    const starting = spawn(process.execPath, [entry], {
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = starting;
    starting.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    starting.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await answers(
      origin,
      () => starting.exitCode !== null,
      () => output,
    ).catch(async (error: unknown) => {
      // Left alone it would go on, with its database, long after the tests.
      await end('SIGTERM');
      throw error;
    });
  };

  await start();
  return {
    origin,
    dataDir,
    output: () => output,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    start,
    remove: async () => {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const answers = async (origin: string, died: () => boolean, output: () => string): Promise<void> => {
  for (let tries = 0; tries < 900; tries += 1) {
    if (died()) throw new Error(`the server ended before it answered:\n${output()}`);
    const ok = await fetch(`${origin}/api/health`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`the server did not answer within 90 s:\n${output()}`);
};
