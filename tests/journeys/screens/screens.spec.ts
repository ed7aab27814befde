import type { Setting } from './gallery/shown.tsx';
import { axeFaults } from './support/axe-faults.ts';
import { type Form, formsOf, looksOf, nameOf } from './support/forms.ts';
import { expect, type Screens, test } from './support/gallery-test.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { keepPicture } from './support/keep-picture.ts';

/** Never fewer than this: a run that saw less did not look. */
const floor: Readonly<Record<Setting, number>> = { kiosk: 80, home: 25, desk: 55 };

const mustBeThere: Readonly<Record<Setting, readonly RegExp[]>> = {
  kiosk: [/-loading$/, /-empty$/, /-error$/, /-offline$/, /-nobody/, /-out-of-service$/, /-failure$/],
  home: [/-loading$/, /-nothing$/, /-error$/, /-offline$/, /-closed$/, /-failure$/],
  desk: [/-loading$/, /-empty$/, /-wrong$/, /-offline$/, /-nobody/, /-forbidden$/, /-stale$/],
};

/** What the people of the examples typed, and what they are called. */
const personal = /odette|lambert|1961|31\/01|42,50|karim|awa|diallo|hugo/i;

/** Shares of the screens, which run side by side. */
const shares: Readonly<Record<Setting, number>> = { kiosk: 4, home: 1, desk: 3 };
const settings = Object.keys(floor) as Setting[];
const full = process.env['FULL'] === '1';

const asksOf = (setting: Setting) => ({ leastTarget: 24, leastMain: setting === 'kiosk' ? 80 : 24 });

const shareOf = async (screens: Screens, setting: Setting, share: number): Promise<readonly string[]> => {
  const names = await screens.names(setting);
  const own = names.filter((_, at) => at % shares[setting] === share);
  expect(own.length).toBeGreaterThanOrEqual(Math.floor(floor[setting] / shares[setting]));
  return own;
};

/** Everything that is wrong with one screen in its setting's main form, and what is cut in the others. */
const faultsOf = async (screens: Screens, setting: Setting, name: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  const [main, ...others] = formsOf(setting);
  const say = (form: Form, found: readonly string[]): void => {
    faults.push(...found.map((fault) => `${name}, ${nameOf(form)}: ${fault}`));
  };
  await screens.show(name, main);
  await keepPicture(screens.page, name);
  if (personal.test(await screens.page.title())) say(main, ['its title names a person']);
  say(main, await layoutFaults(screens.page, asksOf(setting)));
  say(main, await axeFaults(screens.page));
  for (const form of others) {
    await screens.change(form);
    await keepPicture(screens.page, name, form);
    say(form, await layoutFaults(screens.page, asksOf(setting)));
  }
  say(main, screens.complaints());
  return faults;
};

test('every screen is there in every form', async ({ screens }) => {
  for (const setting of settings) {
    const names = await screens.names(setting);
    test.info().annotations.push({ type: setting, description: `${names.length} screens` });
    expect(names.length, setting).toBeGreaterThanOrEqual(floor[setting]);
    expect(new Set(names).size, `${setting}: each has a name of its own`).toBe(names.length);
    for (const form of mustBeThere[setting])
      expect(
        names
          .join(' ')
          .split(' ')
          .some((name) => form.test(name)),
        `${setting} ${form.source}`,
      ).toBe(true);
  }
});

for (const setting of settings)
  for (let share = 0; share < shares[setting]; share += 1)
    test(`${setting} ${share + 1} of ${shares[setting]}: axe finds nothing, nothing is cut or hard to touch`, async ({
      screens,
    }) => {
      test.setTimeout(900_000);
      const faults: string[] = [];
      for (const name of await shareOf(screens, setting, share))
        faults.push(...(await faultsOf(screens, setting, name)));
      expect(faults).toEqual([]);
    });

/** All of them in the full run; otherwise one in eight. */
const sampleOf = (names: readonly string[], first: number): readonly string[] =>
  full ? names : names.filter((_, at) => at % 8 === first % 8);

for (const setting of settings)
  test(`${setting}: axe finds nothing in the largest size, in strong contrast or in the dark`, async ({
    screens,
  }) => {
    test.setTimeout(full ? 1_800_000 : 600_000);
    const names = await screens.names(setting);
    const faults: string[] = [];
    for (const [at, form] of looksOf(setting).entries())
      for (const name of sampleOf(names, at * 3)) {
        await screens.show(name, form);
        await keepPicture(screens.page, name, form);
        const found = await axeFaults(screens.page);
        faults.push(...found.map((fault) => `${name}, ${nameOf(form)}: ${fault}`));
      }
    expect(faults).toEqual([]);
  });
