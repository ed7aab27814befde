import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Payment } from './payment.ts';

const keptAtMost = 2_000;

/** The payments of the last time, none when there was none. */
export const readPayments = (file: string): readonly Payment[] => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly Payment[];
  } catch {
    return [];
  }
};

/** Put in place by a rename: a program that is killed here leaves the old file or the new one. */
export const writePayments = (file: string, payments: readonly Payment[]): void => {
  const fresh = `${file}.new`;
  writeFileSync(fresh, JSON.stringify(payments.slice(-keptAtMost)), { mode: 0o600 });
  renameSync(fresh, file);
};
