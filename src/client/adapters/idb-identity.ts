import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { IdentityStore, KioskIdentity } from '../ports/identity-store.ts';
import { inTime } from './in-time.ts';

interface IdentitySchema extends DBSchema {
  identity: { key: 'own'; value: KioskIdentity };
}

/**
 * The kiosk's identity in IndexedDB, which alone can hold a key that nobody can read out. On the disk the key is no
 * secret to whoever takes the disk: a stolen kiosk is revoked.
 */
export const idbIdentity = (name = 'cote-a-cote-kiosk'): IdentityStore => {
  const on = async <T>(work: (db: IDBPDatabase<IdentitySchema>) => Promise<T>): Promise<T> => {
    const opening = openDB<IdentitySchema>(name, 1, {
      upgrade: (db) => void db.createObjectStore('identity'),
    });
    try {
      return await inTime(opening.then(work));
    } finally {
      void opening.then(
        (db) => db.close(),
        () => undefined,
      );
    }
  };
  const writing = { durability: 'strict' } as const;

  return {
    read: () => on(async (db) => (await db.get('identity', 'own')) ?? null),
    write: (identity) =>
      on(async (db) => {
        const tx = db.transaction('identity', 'readwrite', writing);
        await Promise.all([tx.store.put(identity, 'own'), tx.done]);
      }),
    clear: () =>
      on(async (db) => {
        const tx = db.transaction('identity', 'readwrite', writing);
        await Promise.all([tx.store.delete('own'), tx.done]);
      }),
  };
};
