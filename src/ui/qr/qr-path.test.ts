import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

const drawing = ['##.', '..#', '###'];

it('each run of dark modules is one rectangle, moved by the margin', () => {
  const path = qrPath(3, 4, (x, y) => drawing[y]?.[x] === '#');
  expect(path).toBe('M4 4h2v1h-2zM6 5h1v1h-1zM4 6h3v1h-3z');
});
