import * as v from 'valibot';
import { envelope } from '#contract/schemas/ticket.ts';
import { isProblemCode, type ProblemCode } from '#contract/problem.ts';
import type { Copies } from '../ports/copies.ts';
import type { OutboxRow } from '../ports/outbox-store.ts';
import { inTime } from './in-time.ts';

/** A kiosk must not wait for a second medium longer than a person would notice. */
const patience = 2_000;

const shape = v.object({
  envelope,
  route: v.optional(v.picklist(['call', 'request'])),
  personLeft: v.boolean(),
  shelvedFor: v.nullable(v.custom<ProblemCode>((code) => isProblemCode(code))),
});

const rowIn = (text: string): OutboxRow | null => {
  try {
    const row = v.safeParse(shape, JSON.parse(text));
    return row.success ? (row.output as OutboxRow) : null;
  } catch {
    return null;
  }
};

const isGone = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

/**
 * A file for each sealed message in the origin's private file system, which Chromium keeps apart from IndexedDB's
 * databases. A file takes the place of the one before only when it is closed, so that half of one is never read.
 */
export const opfsCopies = (name = 'cote-a-cote-outbox'): Copies => {
  const folder = async (): Promise<FileSystemDirectoryHandle> =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });

  const write = async (row: OutboxRow): Promise<void> => {
    const file = await (await folder()).getFileHandle(row.envelope.ticketId, { create: true });
    const stream = await file.createWritable();
    await stream.write(JSON.stringify(row));
    await stream.close();
  };

  const all = async (): Promise<readonly OutboxRow[]> => {
    const rows: OutboxRow[] = [];
    for await (const handle of (await folder()).values()) {
      if (handle.kind !== 'file') continue;
      const row = rowIn(await (await (handle as FileSystemFileHandle).getFile()).text());
      if (row !== null) rows.push(row);
    }
    return rows;
  };

  const remove = async (id: string): Promise<void> => {
    try {
      await (await folder()).removeEntry(id);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  };

  return {
    write: (row) => inTime(write(row), patience),
    all: () => inTime(all(), patience),
    remove: (id) => inTime(remove(id), patience),
  };
};
