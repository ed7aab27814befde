import { axeFaults } from './support/axe-faults.ts';
import { formsOf } from './support/forms.ts';
import { test } from './support/gallery-test.ts';
import { layoutFaults } from './support/layout-faults.ts';

test('callbacks', async ({ screens }) => {
  test.setTimeout(240_000);
  for (const setting of ['kiosk', 'home', 'desk'] as const) {
    const names = (await screens.names(setting)).filter((name: string) => name.includes('callback'));
    for (const name of names) {
      const all = formsOf(setting);
      const some = /callback$|sent$|number$|own-promised/.test(name) ? all : all.slice(0, 1);
      for (const [i, form] of some.entries()) {
        try {
          await screens.show(name, form);
          const axe = i === 0 ? await axeFaults(screens.page) : [];
          const lay = await layoutFaults(screens.page, { leastTarget: 24, leastMain: setting === 'kiosk' ? 80 : 24 });
          for (const f of [...axe, ...lay]) console.log('FAULT', name, JSON.stringify(form), f);
          await screens.page.screenshot({ path: `/tmp/w2/M-pics/${name}-${i}.png` });
        } catch (e) { console.log('FAIL', name, i, String(e).slice(0, 300)); }
      }
    }
    console.log(setting, names.length);
  }
});
