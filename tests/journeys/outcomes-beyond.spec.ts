import type { Walk } from '#content/procedure/every-walk.ts';
import type { LibraryTexts } from '#core/library.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { procedureIn, published } from '../content/compiled.ts';
import type { Kiosk } from './support/kiosk.ts';
import { faultsHere } from './support/outcome-faults.ts';
import { press, showCode } from './support/paying.ts';
import { Phone } from './support/phone.ts';
import { expect, test } from './support/provider.ts';
import { shortestWalks } from './support/shortest-walks.ts';
import { answer, begin, stepOf } from './support/walking.ts';

/** Outcomes that the world decides: what a bill turns out to be, what became of a payment, whether a request left. */

const today = new Date().toISOString().slice(0, 10);

/** The demonstration's bill for each standing that lasts. */
const demoBills: Readonly<Record<string, string>> = {
  'to-pay none': 'DEMO 02',
  'paid none': 'DEMO 04',
  'being-checked none': 'DEMO 11',
  'not-payable past-deadline': 'DEMO 07',
  'not-payable with-the-treasury': 'DEMO 08',
  'not-payable by-direct-debit': 'DEMO 09',
  'not-payable below-minimum': 'DEMO 10',
};

const main = (kiosk: Kiosk) => kiosk.page.locator('.button--main').last();

const seek = async (kiosk: Kiosk, reference: string): Promise<void> => {
  await kiosk.page.locator('main input').nth(0).fill(reference);
  await kiosk.page.locator('main input').nth(1).fill('42,50');
  await press(kiosk, main(kiosk));
};

const playBill = async (kiosk: Kiosk, { records }: Walk): Promise<void> => {
  const bill = demoBills[`${records['bill'] ?? ''} ${records['billObstacle'] ?? ''}`];
  if (bill !== undefined) {
    await kiosk.button(new RegExp(bill)).click();
    await expect(kiosk.heading(/C’est bien cette facture/)).toBeVisible();
    return press(kiosk, main(kiosk));
  }
  if (records['bill'] === 'unknown') {
    await seek(kiosk, 'PERDUE 1');
    return kiosk.button('Continuer sans la trouver').click();
  }
  await kiosk.page.context().setOffline(true);
  await seek(kiosk, 'DEMO 02');
  await kiosk.button('Voir comment payer autrement').click();
  await kiosk.page.context().setOffline(false);
};

const playRequest = async (kiosk: Kiosk, { records }: Walk): Promise<void> => {
  const kept = Object.values(records).includes('kept');
  await kiosk.page.context().setOffline(kept);
  await press(kiosk, main(kiosk));
  await press(kiosk, kiosk.button('Continuer'));
};

/** From the life events to a payment's first page, or to the outcome. */
const walkTo = async (kiosk: Kiosk, texts: LibraryTexts, procedure: Procedure, walk: Walk): Promise<void> => {
  await begin(kiosk, texts, procedure);
  for (const id of walk.steps) {
    const step = stepOf(procedure, id);
    const title = texts.procedures[procedure.id]?.[step.titleText] ?? '?';
    if (!title.includes('{')) await expect(kiosk.page.getByRole('heading', { level: 1 })).toHaveText(title);
    if (step.kind === 'payment' || step.kind === 'outcome') return;
    if (step.kind === 'bill') await playBill(kiosk, walk);
    else if (step.kind === 'submission') await playRequest(kiosk, walk);
    else {
      if (step.kind === 'question') await answer(kiosk, procedure, step.field, walk.answers[step.field]);
      await press(kiosk, main(kiosk));
    }
  }
};

const at = async (
  kiosk: Kiosk,
  texts: LibraryTexts,
  procedure: Procedure,
  outcome: string,
): Promise<readonly string[]> => {
  const title = texts.procedures[procedure.id]?.[stepOf(procedure, outcome).titleText] ?? '?';
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toHaveText(title);
  const faults = await faultsHere(kiosk, outcome.length);
  await kiosk.page.context().setOffline(false);
  await kiosk.button(/Faire une autre démarche/).click();
  return faults.map((fault) => `${procedure.id}/${outcome}: ${fault}`);
};

const isPlayedHere = (procedure: Procedure, { steps, records }: Walk): boolean =>
  steps.some((id) => /^(bill|submission)$/.test(stepOf(procedure, id).kind)) &&
  !steps.some((id) => stepOf(procedure, id).kind === 'payment') &&
  !['in-progress', 'refused-for-now'].includes(String(records['bill']));

for (const [id, least] of [
  ['pay-family-bill', 8],
  ['contest-bill', 3],
] as const)
  test(`every outcome of ${id} that a bill or a request decides is reached by touch`, async ({ house }) => {
    test.setTimeout(400_000);
    const compiled = await published();
    const { procedure } = procedureIn(compiled, id);
    const walks = [...shortestWalks(procedure, today)].filter(([, walk]) => isPlayedHere(procedure, walk));
    expect(walks.length).toBeGreaterThanOrEqual(least);
    const kiosk = await house.kiosk('19ᵉ · Borne 1');
    await kiosk.begin.click();
    const faults: string[] = [];
    for (const [outcome, walk] of walks) {
      await walkTo(kiosk, compiled.texts.fr, procedure, walk);
      faults.push(...(await at(kiosk, compiled.texts.fr, procedure, outcome)));
    }
    expect(faults).toEqual([]);
  });

test('every outcome that a payment decides is reached by touch, with a phone and another kiosk', async ({
  house,
  provider,
}) => {
  test.setTimeout(400_000);
  const compiled = await published();
  const texts = compiled.texts.fr;
  const { procedure } = procedureIn(compiled, 'pay-family-bill');
  const walk = shortestWalks(procedure, today).get('refused')!;
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  const other = await house.kiosk('19ᵉ · Borne 2');
  const faults: string[] = [];
  const reached = async (here: Kiosk, outcome: string): Promise<void> => {
    faults.push(...(await at(here, texts, procedure, outcome)));
  };
  /** To the bill's own page, and past it. */
  const show = async (here: Kiosk, bill: string): Promise<void> => {
    const toBill = { ...walk, steps: walk.steps.slice(0, walk.steps.indexOf('bill')) };
    await walkTo(here, texts, procedure, toBill);
    await here.button(new RegExp(bill)).click();
    await press(here, main(here));
  };
  const toWays = async (bill: string): Promise<void> => {
    await show(kiosk, bill);
    await expect(kiosk.heading('Payez la facture')).toBeVisible();
    await press(kiosk, main(kiosk));
  };
  const byPhone = async (bill: string): Promise<Phone> => {
    await toWays(bill);
    const phone = new Phone(await house.scan(await showCode(kiosk)));
    await phone.goToPayPage();
    return phone;
  };
  const goOn = (): Promise<void> =>
    press(kiosk, kiosk.button(/^(Continuer sans payer|Finir la démarche|Voir que faire en attendant)/));

  await kiosk.begin.click();
  await other.begin.click();

  await toWays('DEMO 01');
  await kiosk.button(/^Je n’ai pas de téléphone/).click();
  await press(kiosk, kiosk.button('Je paierai autrement'));
  await reached(kiosk, 'other-means');

  await toWays('DEMO 01');
  await kiosk.page.context().setOffline(true);
  await press(kiosk, kiosk.button(/^Payer sur mon téléphone/));
  await press(kiosk, kiosk.button('Continuer sans payer'));
  await reached(kiosk, 'no-payment-now');

  const refusing = await byPhone('DEMO 03');
  await show(other, 'DEMO 03');
  await reached(other, 'under-way');
  await refusing.choose('La carte est refusée');
  await expect(kiosk.heading('Refusé pour l’instant')).toBeVisible();
  await goOn();
  await reached(kiosk, 'refused');
  await show(other, 'DEMO 03');
  await reached(other, 'refused-page-open');

  const leaving = await byPhone('DEMO 01');
  await leaving.choose('J’abandonne');
  await expect(kiosk.heading('Paiement abandonné')).toBeVisible();
  await goOn();
  await reached(kiosk, 'not-paid');

  const paying = await byPhone('DEMO 12');
  await paying.choose('La carte est acceptée');
  await expect(kiosk.heading('C’est payé')).toBeVisible();
  await goOn();
  await reached(kiosk, 'paid');

  await provider.set({ echo: 'wrong-amount' });
  const wrong = await byPhone('DEMO 02');
  await wrong.choose('La carte est acceptée');
  await expect(kiosk.heading('En cours de vérification')).toBeVisible();
  await goOn();
  await reached(kiosk, 'unsettled');
  expect(faults).toEqual([]);
});
