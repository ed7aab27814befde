import { expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
it('compiles', async () => {
  const c = await compileConfig('kiosk-config');
  if (!c.ok) console.log(c.findings.map((f) => formatFinding(f)).join('\n'));
  else console.log(c.library.version, JSON.stringify(c.library.procedures[0]).length, c.kiosks.length);
  expect(c.ok).toBe(true);
});
