import type { Page } from '@playwright/test';

/** Everything that a page of this origin could still find of a visit. */
export const remains = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [
      new XMLSerializer().serializeToString(document),
      location.href,
      document.title,
      JSON.stringify(history.state),
    ];
    for (const store of [localStorage, sessionStorage]) found.push(JSON.stringify(Object.entries(store)));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push(request.url);
    }
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(new Error('not opened'));
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done) => {
          const all = db.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => done(all.result as unknown[]);
        });
        found.push(JSON.stringify(rows));
      }
      db.close();
    }
    found.push(...[...document.querySelectorAll('input')].map((input) => input.value));
    return found.join('\n');
  });
