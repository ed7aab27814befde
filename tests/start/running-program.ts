import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program in a process of its own, with what it said so far. */
export interface Program {
  readonly pid: number;
  readonly lines: readonly string[];
  /** Those of its error output. */
  readonly errors: readonly string[];
  /** The first line that matches, now or later; fails with all that was said when it ends without one. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>;
}

export const runProgram = (command: string, args: readonly string[], options: SpawnOptions = {}): Program => {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const errors: string[] = [];
  const waiting = new Set<() => void>();
  const heard = (line: string) => {
    lines.push(line);
    for (const look of waiting) look();
  };
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', heard);
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  // `close` comes after the last line, `exit` may come before.
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = lines.find((line) => pattern.test(line));
        if (found !== undefined) resolve(found);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without ${String(pattern)}:\n${lines.join('\n')}`)));
    });
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { pid: child.pid ?? 0, lines, errors, says, ended, kill };
};
