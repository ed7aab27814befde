import type { Setting } from './gallery/shown.tsx';
import { axeFaults } from './support/axe-faults.ts';
import { type Form, formsOf, looksOf, nameOf, tonguesOf } from './support/forms.ts';
import { expect, type Screens, test } from './support/gallery-test.ts';
import { keepPicture } from './support/keep-picture.ts';
import { layoutFaults } from './support/layout-faults.ts';
import { whatStands } from './support/what-stands.ts';

/** Never fewer than these: a run that saw less did not look. */
const floor: Readonly<Record<Setting, number>> = { kiosk: 220, home: 120, desk: 235 };

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

const inWords = (name: string, form: Form, faults: readonly string[]): readonly string[] =>
  faults.map((fault) => `${name}, ${nameOf(form)}: ${fault}`);

/** Everything that is wrong with a screen in its setting's main form. */
const faultsInMain = async (screens: Screens, setting: Setting, name: string): Promise<readonly string[]> => {
  const [main] = formsOf(setting);
  await screens.show(name, main);
  await keepPicture(screens.page, name);
  const title = await screens.page.title();
  const faults = [
    ...(personal.test(title) || title === '' ? [`its title is “${title}”`] : []),
    ...(await layoutFaults(screens.page, asksOf(setting))),
    ...(await axeFaults(screens.page)),
    ...screens.complaints(),
  ];
  return inWords(name, main, faults);
};

/** All the other forms in the full run; otherwise one of them, each screen in its turn. */
const othersFor = (setting: Setting, nth: number): readonly Form[] => {
  const others = formsOf(setting).slice(1);
  return full ? others : others.slice(nth % others.length).slice(0, 1);
};

/** What is cut, or hard to touch, in the other forms. */
const faultsInOthers = async (
  screens: Screens,
  setting: Setting,
  name: string,
  nth: number,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const form of othersFor(setting, nth)) {
    await screens.show(name, form);
    await keepPicture(screens.page, name, form);
    faults.push(...inWords(name, form, await layoutFaults(screens.page, asksOf(setting))));
  }
  return faults;
};

test('every screen is there in every form', async ({ screens }) => {
  for (const setting of settings) {
    const names = await screens.names(setting);
    test.info().annotations.push({ type: setting, description: `${names.length} screens` });
    expect(names.length, setting).toBeGreaterThanOrEqual(floor[setting]);
    expect(new Set(names).size, `${setting}: each has a name of its own`).toBe(names.length);
    const missing = mustBeThere[setting].filter((form) => !names.some((name) => form.test(name)));
    expect(missing, setting).toEqual([]);
  }
});

for (const setting of settings)
  for (let share = 0; share < shares[setting]; share += 1)
    test(`axe finds nothing, and nothing is cut or hard to touch: ${setting}, ${share + 1} of ${shares[setting]}`, async ({
      screens,
    }) => {
      test.setTimeout(900_000);
      const faults: string[] = [];
      for (const [nth, name] of (await shareOf(screens, setting, share)).entries()) {
        faults.push(...(await faultsInMain(screens, setting, name)));
        faults.push(...(await faultsInOthers(screens, setting, name, nth)));
      }
      expect(faults).toEqual([]);
    });

/** Screens follow each other in one page: none may be otherwise for what was there before. */
for (const setting of settings)
  test(`a screen that follows others is what it is alone: ${setting}`, async ({ screens }) => {
    test.setTimeout(600_000);
    const names = (await screens.names(setting)).filter((_, at) => full || at % 20 === 7);
    expect(names.length).toBeGreaterThanOrEqual(6);
    const [main] = formsOf(setting);
    const following = new Map<string, readonly string[]>();
    for (const name of names) {
      await screens.show(name, main);
      following.set(name, await whatStands(screens.page));
    }
    for (const name of names) {
      await screens.showFirst(name, main);
      expect(following.get(name), name).toEqual(await whatStands(screens.page));
    }
  });

test('the waiting screen that moves can be stopped by touch, and is as clean as the one that stands still', async ({
  screens,
}) => {
  const faults: string[] = [];
  expect(await screens.names('kiosk')).toContain('kiosk-attract-someone-here');
  for (const still of formsOf('kiosk')) {
    const form = { ...still, moving: true } as const;
    await screens.show('kiosk-attract-someone-here', form);
    await expect(screens.page.getByRole('button', { name: 'Arrêter l’animation' })).toBeVisible();
    faults.push(
      ...inWords('kiosk-attract-someone-here', form, await layoutFaults(screens.page, asksOf('kiosk'))),
    );
    faults.push(...inWords('kiosk-attract-someone-here', form, await axeFaults(screens.page)));
  }
  expect(faults).toEqual([]);
});

/** All of them in the full run; otherwise one in eight, each look having its own. */
const sampleOf = (names: readonly string[], look: number): readonly string[] =>
  full ? names : names.filter((_, at) => at % 8 === (look * 3) % 8);

for (const setting of settings.filter((one) => looksOf(one).length > 0))
  test(`axe finds nothing in the largest size, in strong contrast and in the dark: ${setting}`, async ({
    screens,
  }) => {
    test.setTimeout(1_800_000);
    const names = await screens.names(setting);
    const faults: string[] = [];
    for (const [look, form] of looksOf(setting).entries())
      for (const name of sampleOf(names, look)) {
        await screens.show(name, form);
        await keepPicture(screens.page, name, form);
        faults.push(...inWords(name, form, await axeFaults(screens.page)));
      }
    expect(faults).toEqual([]);
  });

for (const setting of settings.filter((one) => tonguesOf(one).length > 0))
  test(`nothing is cut, and axe finds nothing, in Arabic and in français simple: ${setting}`, async ({
    screens,
  }) => {
    test.setTimeout(1_800_000);
    const names = await screens.names(setting);
    const faults: string[] = [];
    for (const [tongue, form] of tonguesOf(setting).entries())
      for (const name of sampleOf(names, tongue)) {
        await screens.show(name, form);
        await keepPicture(screens.page, name, form);
        faults.push(...inWords(name, form, await layoutFaults(screens.page, asksOf(setting))));
        faults.push(...inWords(name, form, await axeFaults(screens.page)));
      }
    expect(faults).toEqual([]);
  });
