export type Setting = 'kiosk' | 'home' | 'desk';

/** The address that each setting's page is kept under. */
export const shellOf: Readonly<Record<Setting, string>> = { kiosk: '/borne', home: '/', desk: '/bureau' };

const isUnder = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`);

const isFile = (path: string): boolean => path.slice(path.lastIndexOf('/')).includes('.');

/** Answered by the server alone, a browser that comes back from the payment page included. */
const serversOwn = ['/api', '/content', '/assets', '/paiement', '/demo'];

/** Whether a navigation to this path is answered with this setting's own page. No setting answers for another. */
export const owns = (setting: Setting, path: string): boolean => {
  if (serversOwn.some((root) => isUnder(path, root)) || isFile(path)) return false;
  const kiosk = isUnder(path, '/borne');
  const desk = isUnder(path, '/bureau');
  if (setting === 'kiosk') return kiosk;
  return setting === 'desk' ? desk : !kiosk && !desk;
};
