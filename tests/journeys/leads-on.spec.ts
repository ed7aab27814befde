import type { Page } from '@playwright/test';
import { expect, test } from './support/house.ts';

const toTheOtherActs = async (page: Page): Promise<void> => {
  for (const choice of [0, /acte de mariage/i]) {
    const radio =
      typeof choice === 'number'
        ? page.getByRole('radio').nth(choice)
        : page.getByRole('radio', { name: choice });
    await radio.check({ force: true });
    await page.getByRole('button', { name: /^Continuer/ }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Cet acte a sa propre démarche' })).toBeVisible();
};

const others = (page: Page) => page.getByRole('region', { name: 'Ouvrez une autre démarche' });

const openMarriage = async (page: Page): Promise<void> => {
  await expect(others(page).getByRole('button')).toHaveCount(2);
  await others(page)
    .getByRole('button', { name: /Obtenir un acte de mariage/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Obtenir un acte de mariage' })).toBeVisible();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
};

test('at a kiosk the end of one procedure opens another by a touch, cut off as well, and nothing said is carried along', async ({
  house,
}) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await kiosk.openBirthCertificate();
  await toTheOtherActs(kiosk.page);
  await expect(kiosk.button('Terminer et effacer')).toBeVisible();
  await expect(kiosk.callBar).toBeVisible();
  await kiosk.page.context().setOffline(true);
  await openMarriage(kiosk.page);
});

test('at home too, and the paper has the titles as text', async ({ house }) => {
  const page = await house.phone('/demarches/birth-certificate');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await toTheOtherActs(page);
  await page.emulateMedia({ media: 'print' });
  await expect(others(page)).toContainText('Obtenir un acte de décès');
  await expect(others(page).getByRole('button').first()).toHaveCSS('border-top-width', '0px');
  await page.emulateMedia({ media: null });
  await openMarriage(page);
});
