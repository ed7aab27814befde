import { expect, test } from './support/house.ts';

const first = '19ᵉ · Borne 1';

test('a resident finds a procedure by a tile, answers one question a page and reaches what to do next', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  await kiosk.begin.click();
  await kiosk.button(/Papiers et état civil/).click();
  await kiosk
    .button(/acte de naissance/i)
    .first()
    .click();
  await expect(kiosk.page.getByText(/gratuit/i).first()).toBeVisible();
  await kiosk.button('Commencer').click();
  await kiosk.walkToTheEnd();
  await expect(kiosk.button(/Faire une autre démarche/)).toBeVisible();
});

test('the whole way is walked in English, from the waiting screen to the agent', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await kiosk.button('English').click();
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'en');
  await kiosk.button(/Papers and civil status/).click();
  await kiosk
    .button(/birth certificate/i)
    .first()
    .click();
  await kiosk.button('Start').click();
  await kiosk.walkToTheEnd();
  await kiosk.callBar.click();
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(desk.cards.first()).toContainText('Anglais');
});

test('a search with a slip of the finger and no accent finds the procedure', async ({ house }) => {
  const kiosk = await house.kiosk(first);
  await kiosk.begin.click();
  const search = kiosk.page.getByRole('searchbox');
  await search.click();
  await expect(kiosk.page.getByRole('group', { name: 'Clavier à l’écran' })).toBeVisible();
  await search.pressSequentially('acte naisance');
  await expect(kiosk.button(/acte de naissance/i).first()).toBeVisible();
});

test('a search that finds nothing leads to a person', async ({ house }) => {
  const kiosk = await house.kiosk(first);
  await kiosk.begin.click();
  await kiosk.page.getByRole('searchbox').pressSequentially('xqzvkj');
  await expect(kiosk.page.getByRole('heading', { name: 'Rien ne correspond à ces mots' })).toBeVisible();
  await expect(kiosk.callBar).toBeVisible();
});

test('an unanswered question says so at the field and in a summary, and nothing is lost', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  await kiosk.openBirthCertificate();
  await kiosk.button(/^Continuer/).click();
  const alert = kiosk.page.getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(alert).toBeFocused();
});

test('the way back shows the answer that was given, and another answer changes the way', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  await kiosk.openBirthCertificate();
  const title = await kiosk.title();
  await kiosk.page.getByRole('radio').first().check({ force: true });
  await kiosk.button(/^Continuer/).click();
  await expect(kiosk.page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  await kiosk.button('Retour').click();
  await expect(kiosk.heading(title)).toBeVisible();
  await expect(kiosk.page.getByRole('radio').first()).toBeChecked();
});

test('the language changes in the middle of a question and keeps the step and the answer', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  await kiosk.openBirthCertificate();
  await kiosk.page.getByRole('radio').nth(1).check({ force: true });
  await kiosk.button('Français').click();
  await kiosk.button('English').click();
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(kiosk.page.getByRole('radio').nth(1)).toBeChecked();
  await expect(kiosk.button(/^Continue/)).toBeVisible();
  await expect(kiosk.callBar).toContainText('Call');
});

test('at home the same guide stands at an address of its own, and the browser’s back works without an answer in it', async ({
  house,
}) => {
  const page = await house.phone('/demarches/birth-certificate');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('radio').first().check({ force: true });
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: /^Continuer/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('radio').first()).toBeChecked();
  expect(new URL(page.url()).pathname).toBe('/demarches/birth-certificate');
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/purpose|answer/i);
});

test('at home the yellow bar leads to the phone, the hours and the address, and calls nobody', async ({
  house,
}) => {
  const page = await house.phone('/');
  await page.locator('.call-bar').last().click();
  await expect(page.getByRole('link', { name: /3975/ }).first()).toBeVisible();
  await expect(page.getByText(/place Armand Carrel/).first()).toBeVisible();
});
