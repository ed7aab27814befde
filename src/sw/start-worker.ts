import {
  addRoute,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { createContentCache } from './content-cache.ts';
import { indexPath, versionOf } from './content-files.ts';
import { createKillSwitch } from './kill-switch.ts';
import { owns, type Setting, shellOf } from './scope.ts';

declare const self: ServiceWorkerGlobalScope;

export interface WorkerOptions {
  readonly setting: Setting;
  readonly manifest: readonly (PrecacheEntry | string)[];
  /** Whether this setting starts without a network: then its content is fetched before the worker is installed. */
  readonly startsOffline: boolean;
}

const quit = async (setting: Setting): Promise<void> => {
  const mine = (await caches.keys()).filter(
    (name) => name === `content-${setting}` || name.endsWith(self.registration.scope),
  );
  await Promise.all(mine.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

/** All that a worker of ours does. What is not named here goes to the network as if there were no worker. */
export const startWorker = ({ setting, manifest, startsOffline }: WorkerOptions): void => {
  const content = createContentCache({
    open: () => caches.open(`content-${setting}`),
    fetch: (path, init) => fetch(path, init),
  });
  const look = createKillSwitch({
    fetch: (path, init) => fetch(path, init),
    quit: () => quit(setting),
    now: () => Date.now(),
  });

  precache([...manifest]);
  cleanupOutdatedCaches();

  const shell = createHandlerBoundToURL(shellOf[setting]);
  registerRoute(
    ({ request, url, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && owns(setting, url.pathname),
    (options) => {
      options.event.waitUntil(look());
      return shell(options);
    },
  );
  addRoute({ cleanURLs: false, directoryIndex: '', ignoreURLParametersMatching: [] });
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname === indexPath,
    async ({ event }) => {
      const { response, after } = await content.index();
      event.waitUntil(after);
      return response;
    },
  );
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && versionOf(url.pathname) !== null,
    ({ url }) => content.file(url.pathname),
  );

  self.addEventListener('install', (event) => {
    if (startsOffline) event.waitUntil(content.fill());
  });
  // The first worker of a browser takes its page over at once, so that what it asks for next is kept too.
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  // A page that has nobody before it says when a newer worker may take over.
  self.addEventListener('message', (event) => {
    if ((event.data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
  });
};
