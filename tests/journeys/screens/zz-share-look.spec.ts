import { formsOf, tonguesOf, nameOf } from './support/forms.ts';
import { expect, test } from './support/gallery-test.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { axeFaults } from './support/axe-faults.ts';

test('share', async ({ screens }) => {
  test.setTimeout(900_000);
  const names = (await screens.names('kiosk')).filter((n) => /^kiosk-share-/.test(n));
  expect(names.length).toBe(17);
  const faults: string[] = [];
  for (const form of [...formsOf('kiosk'), ...tonguesOf('kiosk')])
    for (const name of names) {
      await screens.show(name, form);
      const folder = nameOf(form).replaceAll(' ', '-');
      await screens.page.screenshot({ path: `/tmp/share-shots/${folder}/${name}.png` });
      faults.push(...(await layoutFaults(screens.page, { leastTarget: 24, leastMain: 80 })).map((f) => `${name} ${folder}: ${f}`));
      if (form === formsOf('kiosk')[0]) faults.push(...(await axeFaults(screens.page)).map((f) => `${name} axe: ${f}`));
      faults.push(...screens.complaints().map((c) => `${name} ${folder} ${c}`));
    }
  console.log(faults.join('\n'));
  expect(faults).toEqual([]);
});
