import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { migrationsDir } from '../support/postgres.ts';
import { freePort } from '../support/free-port.ts';

/** A server in a process of its own, that a test may kill as a power cut does. */
export interface Killable {
  readonly origin: string;
  /** Milliseconds until it answered. */
  start(): Promise<number>;
  kill(): Promise<void>;
  /** Ends in good order whatever still runs. */
  remove(): Promise<void>;
}

export type Program = 'built' | 'assembled';

const built = resolve('dist/server/server.js');

/** The product itself when it is built; FAULTS_SERVER=assembled asks for the other. */
export const program = (): Program =>
  process.env['FAULTS_SERVER'] !== 'assembled' && existsSync(built) ? 'built' : 'assembled';

const assemble = async (): Promise<string> => {
  const outDir = resolve('.cache/faults');
  await build({
    configFile: false,
    logLevel: 'error',
    define: { __BUILD_ID__: JSON.stringify('faults') },
    build: {
      ssr: 'tests/faults/assembled-server.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'assembled-server.js' } },
    },
  });
  return join(outDir, 'assembled-server.js');
};

const gone = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once('exit', () => done()));

const answers = async (origin: string, child: ChildProcess, said: () => string): Promise<void> => {
  for (let tries = 0; tries < 1_500; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended before it answered:\n${said()}`);
    const reply = await fetch(`${origin}/api/health`).catch(() => null);
    if (reply?.ok) return;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(`the server did not answer within 30 s:\n${said()}`);
};

/** Without a database's address the built server starts its own, which outlives a kill and is taken over. */
export const killableServer = async (databaseUrl: string | null, kind: Program): Promise<Killable> => {
  const entry = kind === 'built' ? built : await assemble();
  const folder = mkdtempSync(join(tmpdir(), 'cote-a-cote-faults-'));
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    MIGRATIONS: resolve(migrationsDir),
    EMPTY: empty,
  };
  let child: ChildProcess | null = null;
  let said = '';

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const ending = child;
    child = null;
    ending?.kill(signal);
    if (ending) await gone(ending);
  };

  return {
    origin,
    kill: () => end('SIGKILL'),
    start: async () => {
      const begun = performance.now();
      const starting = spawn(process.execPath, [entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      child = starting;
      for (const stream of [starting.stdout, starting.stderr])
        stream.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4_000)));
      await answers(origin, starting, () => said);
      return performance.now() - begun;
    },
    remove: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
