import { axeFaults } from './support/axe-faults.ts';
import { formsOf } from './support/forms.ts';
import { expect, test } from './support/gallery-test.ts';
import { layoutFaults } from './support/layout-faults.ts';

test('look', async ({ screens }) => {
  test.setTimeout(240_000);
  const names = (await screens.names(process.env['SETTING'] as 'desk' ?? 'desk')).filter((n) => new RegExp(process.env['LOOK'] ?? 'staff-link|staff-inviting|own-account').test(n));
  const faults: string[] = [];
  for (const name of names)
    for (const form of formsOf((process.env['SETTING'] as 'desk') ?? 'desk')) {
      await screens.show(name, form);
      if (form.width >= 1080) await screens.page.screenshot({ path: `/tmp/n-pics/${name}-${form.width}.png` });
      const said = [...(await layoutFaults(screens.page, { leastTarget: 24, leastMain: 24 })), ...(form.width === 1366 ? await axeFaults(screens.page) : []), ...screens.complaints()];
      faults.push(...said.map((s) => `${name} ${form.width}: ${s}`));
    }
  console.log(faults.join('\n'));
  expect(names.length).toBeGreaterThan(0);
});
