import { expect, test } from './support/house.ts';
import type { Kiosk } from './support/kiosk.ts';

/** The mark under a guide, by which two people see that they read the same one. */
const markIn = (text: string | null): string => /Fiche ([0-9A-F]{6}),/.exec(text ?? '')?.[1] ?? 'no mark';

const markOn = async ({ page }: Kiosk): Promise<string> =>
  markIn(await page.locator('.guide__foot').textContent());

const pitfall = 'La demande en ligne arrive par la poste. Elle n’arrive jamais par courriel.';

test('a resident reads a guide at the kiosk, and the agent has the same one beside the call, with the part for agents', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  const received: string[] = [];
  kiosk.page.on('response', (response) => {
    if (response.url().includes('/content/')) void response.text().then((text) => received.push(text));
  });

  await kiosk.begin.click();
  await kiosk.button(/Papiers et état civil/).click();
  await kiosk
    .button(/acte de naissance/i)
    .first()
    .click();
  await kiosk.button(/^L’acte de naissance/).click();
  await expect(kiosk.heading('L’acte de naissance')).toBeVisible();
  await expect(kiosk.page.getByRole('heading', { name: 'Combien coûte un acte ?' })).toBeVisible();
  await expect(kiosk.page.getByText(/^Vérifié le/).first()).toBeVisible();
  await expect(kiosk.page.getByText(pitfall)).toHaveCount(0);
  const read = await markOn(kiosk);
  expect(read).not.toBe('no mark');

  await kiosk.button('Retour').click();
  await kiosk.button('Commencer').click();
  await expect(kiosk.page.getByRole('radio').first()).toBeVisible();
  await kiosk.callBar.click();
  await expect(kiosk.heading('Les agents sont prévenus')).toBeVisible();
  await expect(kiosk.button(/^L’acte de naissance/)).toBeVisible();

  await desk.cards.first().click();
  const panel = desk.page.getByRole('region', { name: 'Fiches' });
  await expect(panel.getByText('Pour cette démarche')).toBeVisible();
  await panel.getByRole('button', { name: /^L’acte de naissance/ }).click();
  await expect(panel.getByRole('heading', { name: 'L’acte de naissance' })).toBeFocused();
  await expect(panel.getByText(pitfall)).toBeVisible();
  await expect(panel.getByText('à compléter par la mairie').first()).toBeVisible();
  expect(markIn(await panel.locator('.guide__foot').textContent())).toBe(read);
  expect(received.filter((text) => text.includes(pitfall))).toEqual([]);
});

test('an agent finds a guide by the keyboard alone, also by a word that only agents read', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const { page } = desk;
  await page.keyboard.press('g');
  await expect(page.getByRole('heading', { level: 1, name: 'Fiches' })).toBeFocused();
  const field = page.getByRole('searchbox', { name: 'Chercher dans les fiches' });
  while (!(await field.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('débiteur déclaré');
  await expect(page.getByText(/fiches? trouvée/)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pour les agents seulement')).toBeVisible();
  await expect(page).toHaveURL(/#\/fiches\/[a-z-]+$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Fiches' })).toBeVisible();
});

test('at home a word finds a guide, which leads on to its procedure', async ({ house }) => {
  const phone = await house.phone('/');
  await phone.getByRole('searchbox').fill('trésor public');
  await phone.getByRole('button', { name: /^De qui vient cette facture/ }).click();
  await expect(phone.getByRole('heading', { level: 1, name: /De qui vient cette facture/ })).toBeVisible();
  await expect(phone).toHaveURL(/\/fiches\/which-bill$/);
  await phone.getByRole('button', { name: /^Payer une facture/ }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Payer une facture' })).toBeVisible();
});
