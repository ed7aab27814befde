import { expect, test } from './support/house.ts';

const [first, second] = ['19ᵉ · Borne 1', '19ᵉ · Borne 2'];
/** What agents sit before. */
const windows = [
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
];
/** Pixels from the top of the window. */
const startsBy = 300;

test('the person’s step starts high, what may be undone stays in sight, and the next call starts at its top', async ({
  house,
}, info) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  const other = await house.kiosk(second);
  await kiosk.openBirthCertificate();
  await kiosk.callBar.click();
  await desk.cards.first().click();
  await desk.press(/^Je prends/);
  await expect(kiosk.heading(/vient vers vous/)).toBeVisible();
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Continuer ma démarche').click();
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('Montrer mon écran').click();
  const mirror = desk.page.locator('.mirror');
  await expect(mirror).toBeVisible();
  // What the browser refused to this test is said once, until it was read.
  const noted = desk.button('C’est noté');
  if (await noted.isVisible()) await noted.click();
  for (const size of windows) {
    await desk.page.setViewportSize(size);
    await desk.page.screenshot({ path: info.outputPath(`together-${size.width}.png`) });
    expect((await mirror.boundingBox())?.y, `${size.width} pixels wide`).toBeLessThan(startsBy);
  }

  const pane = desk.page.locator('.queue-page__ticket');
  await pane.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await desk.page.keyboard.press('r');
  const undo = desk.page.locator('.settling--pending').getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeInViewport({ ratio: 1 });
  await pane.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect(undo).toBeInViewport({ ratio: 1 });
  await desk.page.screenshot({ path: info.outputPath('undo-in-sight.png') });
  await undo.click();

  await other.callBar.click();
  await expect(desk.cards).toHaveCount(2);
  await pane.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await desk.cards.filter({ hasText: 'Borne 2' }).first().click();
  await expect(desk.button(/^Je prends/)).toBeVisible();
  expect(await pane.evaluate((box) => box.scrollTop)).toBe(0);
});
