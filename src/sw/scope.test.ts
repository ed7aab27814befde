import { expect, it } from 'vitest';
import { owns } from './scope.ts';

it.each([
  ['/borne', 'kiosk'],
  ['/borne/aide', 'kiosk'],
  ['/bureau', 'desk'],
  ['/bureau/kiosks', 'desk'],
  ['/', 'home'],
  ['/accessibilite', 'home'],
  ['/bornes-de-recharge', 'home'],
] as const)('%s is answered by the %s alone', (path, setting) => {
  expect((['kiosk', 'home', 'desk'] as const).filter((one) => owns(one, path))).toEqual([setting]);
});

it.each([
  '/api/health',
  '/api',
  '/content/index.json',
  '/assets/x',
  '/favicon.svg',
  '/sw-off.json',
  '/borne/sw.js',
])('%s is answered by no page', (path) => {
  expect((['kiosk', 'home', 'desk'] as const).some((one) => owns(one, path))).toBe(false);
});
