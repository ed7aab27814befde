import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Walk } from '#content/procedure/every-walk.ts';
import type { LibraryTexts } from '#core/library.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import { procedureIn, published } from '../content/compiled.ts';
import { axeFaults } from './screens/support/axe-faults.ts';
import { layoutFaults } from './screens/support/layout-faults.ts';
import { expect, kioskSize, test } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { shortestWalks } from './support/shortest-walks.ts';

const ids = readdirSync('kiosk-config/procedures');
const today = new Date().toISOString().slice(0, 10);
const sizes = [kioskSize, { width: 1920, height: 1080 }];
const phone = { width: 390, height: 844 };

/** Steps whose screen needs a bill or a server's word: the journeys of a payment walk those. */
const isElsewhere = ({ kind }: Step): boolean => /^(bill|payment|submission)$/.test(kind);

const stepOf = (procedure: Procedure, id: string): Step => {
  const step = procedure.steps.find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};

const begin = async (
  kiosk: Kiosk,
  { common, procedures }: LibraryTexts,
  procedure: Procedure,
): Promise<void> => {
  const events = kiosk.page.locator('.tile', { hasText: common[`lifeEvent.${procedure.lifeEvent}`] ?? '?' });
  await events.first().click();
  const title = procedures[procedure.id]?.[procedure.titleText] ?? '?';
  await kiosk.page.locator('.tile', { hasText: title }).first().click();
  await kiosk.button('Commencer').click();
};

const answer = async (kiosk: Kiosk, procedure: Procedure, field: string, value: unknown): Promise<void> => {
  const asked = procedure.fields[field];
  if (asked?.type === 'choice') {
    // "Je ne sais pas" is drawn last, wherever it stands in the file.
    const drawn = asked.choices.toSorted((a, b) => Number(a.unsure ?? false) - Number(b.unsure ?? false));
    const at = drawn.findIndex(({ id }) => id === value);
    await kiosk.page.getByRole('radio').nth(at).check({ force: true });
    return;
  }
  if (asked?.type === 'yes-no')
    return kiosk.page.getByRole('radio', { name: value === true ? /^Oui/ : /^Non/ }).check({ force: true });
  const parts =
    asked?.type === 'date' && typeof value === 'string' ? value.split('-').toReversed() : [String(value)];
  for (const [at, part] of parts.entries())
    await kiosk.page.locator('main input').nth(at).pressSequentially(part);
};

/** Makes the page's root say how it is shown: as the style sheets read it. */
const show = (page: Page, setting: 'kiosk' | 'home', size: 'normal' | 'largest'): Promise<void> =>
  page.evaluate(
    ([setting, size]) => {
      const root = document.documentElement;
      root.dataset['setting'] = setting;
      root.dataset['size'] = size;
      root.dataset['mm'] ??= root.style.getPropertyValue('--mm');
      root.style.setProperty('--mm', setting === 'kiosk' ? root.dataset['mm'] : '');
    },
    [setting, size] as const,
  );

const cutAt = async (page: Page, size: { width: number; height: number }): Promise<readonly string[]> => {
  await page.setViewportSize(size);
  // Looking scrolls, also what no finger can.
  await page.evaluate(() => {
    for (const box of [document.documentElement, ...document.querySelectorAll('*')]) box.scrollTop = 0;
  });
  const faults = await layoutFaults(page, { leastTarget: 24, leastMain: 24 });
  return faults.filter((fault) => fault.startsWith('cut by')).map((fault) => `${size.width} px: ${fault}`);
};

const everySize = process.env['FULL'] === '1';

/** Kiosk, wide screen, phone: all of them in the full run, otherwise one after the other, screen by screen. */
const sizesFor = (nth: number): readonly number[] => (everySize ? [0, 1, 2] : [nth % 3]);

/** What axe says of the page at the kiosk's own size, and what is cut at the largest text. */
const faultsHere = async ({ page }: Kiosk, nth: number): Promise<readonly string[]> => {
  const faults = await axeFaults(page);
  for (const at of sizesFor(nth)) {
    const size = sizes[at] ?? phone;
    await show(page, size === phone ? 'home' : 'kiosk', 'largest');
    faults.push(...(await cutAt(page, size)));
  }
  await show(page, 'kiosk', 'normal');
  await page.setViewportSize(kioskSize);
  return faults;
};

const walkIt = async (
  kiosk: Kiosk,
  procedure: Procedure,
  texts: LibraryTexts,
  walk: Walk,
  looked: Set<string>,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const id of walk.steps) {
    const step = stepOf(procedure, id);
    const title = texts.procedures[procedure.id]?.[step.titleText] ?? '?';
    if (!title.includes('{')) await expect(kiosk.page.getByRole('heading', { level: 1 })).toHaveText(title);
    if (!looked.has(id)) {
      looked.add(id);
      faults.push(
        ...(await faultsHere(kiosk, looked.size)).map((fault) => `${procedure.id}/${id}: ${fault}`),
      );
    }
    if (step.kind === 'question') await answer(kiosk, procedure, step.field, walk.answers[step.field]);
    if (step.kind !== 'outcome') await kiosk.page.locator('.button--main').last().click();
  }
  return faults;
};

test('procedures are there to be walked', () => {
  expect(ids.length).toBeGreaterThanOrEqual(10);
});

for (const id of ids)
  test(`every outcome of ${id} is reached by touch, clean and uncut`, async ({ house }) => {
    test.setTimeout(600_000);
    const compiled = await published();
    const { procedure } = procedureIn(compiled, id);
    const texts = compiled.texts.fr;
    const walks = [...shortestWalks(procedure, today).values()].filter(
      ({ steps }) => !steps.some((step) => isElsewhere(stepOf(procedure, step))),
    );
    expect(walks.length).toBeGreaterThan(0);
    const kiosk = await house.kiosk('19ᵉ · Borne 1');
    await kiosk.begin.click();
    const looked = new Set<string>();
    const faults: string[] = [];
    for (const walk of walks) {
      await begin(kiosk, texts, procedure);
      faults.push(...(await walkIt(kiosk, procedure, texts, walk, looked)));
      await kiosk.button(/Faire une autre démarche/).click();
    }
    test
      .info()
      .annotations.push({ type: id, description: `${walks.length} outcomes, ${looked.size} screens` });
    expect(faults).toEqual([]);
  });
