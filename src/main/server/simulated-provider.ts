import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

export interface SimulatedProvider {
  readonly port: number;
  stop(): Promise<void>;
}

const patience = 15_000;

/**
 * The demonstration's payment provider, a program of its own. It ends with this one, killed or not: the channel between
 * them closes. What it was told stays in the data folder, as a real provider remembers what we forget.
 */
export const startSimulatedProvider = async (
  dataDir: string,
  ports: readonly number[],
): Promise<SimulatedProvider> => {
  mkdirSync(dataDir, { recursive: true });
  const program = join(import.meta.dirname, 'simulator.js');
  const child = spawn(
    process.execPath,
    [program, join(dataDir, 'simulated-payments.json'), ...ports.map(String)],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const gone = new Promise<null>((done) => child.once('exit', () => done(null)));
  const stop = async (): Promise<void> => {
    if (child.connected) child.disconnect();
    await gone;
  };
  const told = new Promise<number | null>((done) => {
    child.once('message', (message) => done((message as { readonly port: number | null }).port));
    setTimeout(() => done(null), patience).unref();
  });
  const port = await Promise.race([told, gone]);
  if (port !== null) return { port, stop };
  await stop();
  throw new StartProblem(
    `The simulated payment page found no free port at ${ports.join(', ')}: stop what runs there, or choose one with SIMULATOR_PORT=8090 npm start.`,
  );
};
