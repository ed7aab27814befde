import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';

const shipped = resolve(import.meta.dirname, '../../../kiosk-config');
const allDay = {
  mo: ['00:00-24:00'],
  tu: ['00:00-24:00'],
  we: ['00:00-24:00'],
  th: ['00:00-24:00'],
  fr: ['00:00-24:00'],
  sa: ['00:00-24:00'],
  su: ['00:00-24:00'],
};

/**
 * The shipped content, but the 19e never closes and the 20e never opens: journeys must mean the same at any hour of any
 * day on which they are run.
 */
export const openAllDay = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-config-'));
  cpSync(shipped, folder, { recursive: true });
  const file = join(folder, 'sites.yaml');
  const sites = parseDocument(readFileSync(file, 'utf8'));
  for (const [at, weekly] of [
    [0, allDay],
    [1, {}],
  ] as const) {
    sites.setIn(['sites', at, 'hours', 'weekly'], weekly);
    sites.deleteIn(['sites', at, 'hours', 'firstInMonth']);
    sites.setIn(['sites', at, 'hours', 'closedOnHolidays'], false);
  }
  writeFileSync(file, sites.toString());
  return folder;
};
