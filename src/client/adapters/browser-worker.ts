import type { Workbox } from 'workbox-window';
import type { Worker } from '../ports/worker.ts';

/** The addresses of our three workers; the policy lets no other through. */
export const workerAddresses = { kiosk: '/borne/sw.js', home: '/sw.js', desk: '/bureau/sw.js' } as const;

const scopes = { kiosk: '/borne', home: '/', desk: '/bureau' } as const;

export type Setting = keyof typeof workerAddresses;

interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyMaker {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

const own: readonly string[] = Object.values(workerAddresses);

const allowed = (url: string): string => {
  if (!own.includes(url)) throw new TypeError(`${url} is not a worker of ours`);
  return url;
};

/** Registering a worker is a sink of Trusted Types; our CSP knows one policy, `app-sw`, that passes these addresses. */
const trusted = (url: string): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyMaker };
  return (
    trustedTypes?.createPolicy('app-sw', { createScriptURL: allowed }).createScriptURL(url) ?? allowed(url)
  );
};

/** To be made once per page: a policy's name can be taken once. */
export const browserWorker = (setting: Setting): Worker => {
  let workbox: Workbox | null = null;
  return {
    register: async ({ waiting, controlling }) => {
      if (!('serviceWorker' in navigator)) throw new Error('this browser has no service workers');
      // No screen waits for it.
      const { Workbox } = await import('workbox-window');
      if (workbox === null) {
        const options = { scope: scopes[setting], updateViaCache: 'none' } as const;
        workbox = new Workbox(trusted(workerAddresses[setting]), options);
        workbox.addEventListener('waiting', waiting);
        workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
          if (isUpdate === true || isExternal === true) controlling();
        });
      }
      await workbox.register({ immediate: true });
    },
    check: async () => {
      await workbox?.update();
    },
    activate: () => workbox?.messageSkipWaiting(),
  };
};
