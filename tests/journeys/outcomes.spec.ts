import { readdirSync } from 'node:fs';
import type { Walk } from '#content/procedure/every-walk.ts';
import type { LibraryTexts } from '#core/library.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import { procedureIn, published } from '../content/compiled.ts';
import { expect, test } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';
import { faultsHere } from './support/outcome-faults.ts';
import { shortestWalks } from './support/shortest-walks.ts';
import { answer, begin, stepOf } from './support/walking.ts';

type Published = Awaited<ReturnType<typeof published>>;

const ids = readdirSync('kiosk-config/procedures');
const today = new Date().toISOString().slice(0, 10);

/** Steps that the world decides: outcomes-beyond.spec.ts walks those. */
const isElsewhere = ({ kind }: Step): boolean => /^(bill|payment|submission)$/.test(kind);

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

const walkAll = async (kiosk: Kiosk, compiled: Published, id: string): Promise<readonly string[]> => {
  const { procedure } = procedureIn(compiled, id);
  const texts = compiled.texts.fr;
  const walks = [...shortestWalks(procedure, today).values()].filter(
    ({ steps }) => !steps.some((step) => isElsewhere(stepOf(procedure, step))),
  );
  expect(walks.length).toBeGreaterThan(0);
  const looked = new Set<string>();
  const faults: string[] = [];
  for (const walk of walks) {
    await begin(kiosk, texts, procedure);
    faults.push(...(await walkIt(kiosk, procedure, texts, walk, looked)));
    await kiosk.button(/Faire une autre démarche/).click();
  }
  const description = `${walks.length} outcomes, ${looked.size} screens`;
  test.info().annotations.push({ type: id, description });
  return faults;
};

/** A mairie takes longer to open than a procedure to walk, so a kiosk walks a few of them. */
const shares = 4;

for (let share = 0; share < shares; share += 1) {
  const own = ids.filter((_, at) => at % shares === share);
  test(`every outcome of ${own.join(', ')} is reached by touch, clean and uncut`, async ({ house }) => {
    test.setTimeout(900_000);
    const compiled = await published();
    const kiosk = await house.kiosk('19ᵉ · Borne 1');
    await kiosk.begin.click();
    const faults: string[] = [];
    for (const id of own) faults.push(...(await test.step(id, () => walkAll(kiosk, compiled, id))));
    expect(faults).toEqual([]);
  });
}
