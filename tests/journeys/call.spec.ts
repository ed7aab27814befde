import { expect, test } from './support/house.ts';

const first = '19ᵉ · Borne 1';

test('a touch on the waiting screen reaches an agent, who comes, helps and settles it', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await expect(kiosk.page.getByText('Un agent est là').first()).toBeVisible();

  await kiosk.callBar.click();
  await expect(kiosk.heading('Les agents sont prévenus')).toBeVisible();
  await expect(desk.cards).toHaveCount(1);
  await expect(desk.page).toHaveTitle(/\(1\)/);
  await expect(desk.cards.first()).toContainText('Borne 1');

  await desk.cards.first().click();
  await desk.press(/^Je prends/);
  await expect(kiosk.heading('Lina vient vers vous')).toBeVisible();

  await desk.press(/^Je suis à la borne/);
  await expect(kiosk.heading('Lina est avec vous')).toBeVisible();

  await desk.press(/Aidé sur place/);
  await desk.press('Envoyer maintenant');
  await expect(kiosk.heading('Votre appel est terminé')).toBeVisible();
  await expect(desk.page).not.toHaveTitle(/\(/);
});

test('a second touch shows the open call instead of opening another', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await kiosk.callBar.click();
  await expect(kiosk.heading('Les agents sont prévenus')).toBeVisible();
  await kiosk.button(/Revenir à l’écran d’avant/).click();
  await kiosk.callBar.click();
  await expect(kiosk.heading('Les agents sont prévenus')).toBeVisible();
  await expect(desk.cards).toHaveCount(1);
});

test('the resident cancels, away from the yellow bar and only after a question', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await kiosk.callBar.click();
  await kiosk.button('Annuler l’appel').click();
  await kiosk.button('Oui, annuler').click();
  await expect(kiosk.heading('Votre appel est annulé')).toBeVisible();
  await expect(desk.page.getByText(/annulé par la personne/)).toBeVisible();
});

test('what helps, chosen after the touch, reaches the console of whoever may come', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await kiosk.callBar.click();
  await desk.cards.first().click();
  await expect(desk.page.getByText('Sourd ou malentendant')).toHaveCount(0);
  await kiosk.button('J’entends mal').click();
  await expect(desk.page.getByText('Sourd ou malentendant').first()).toBeVisible();
  // A second press at the same place passes only after a while.
  await kiosk.page.waitForTimeout(450);
  await kiosk.button('J’entends mal').click();
  await expect(desk.page.getByText('Sourd ou malentendant')).toHaveCount(0);
});

test('an agent whose first name is private comes without a name', async ({ house }) => {
  const desk = await house.desk('Hélène');
  const kiosk = await house.kiosk('20ᵉ · Borne 1');
  await kiosk.callBar.click();
  await desk.cards.first().click();
  await desk.press(/^Je prends/);
  await expect(kiosk.heading('Un agent vient vers vous')).toBeVisible();
});

test('two agents take at once: one wins, the other is told who and when', async ({ house }) => {
  const [one, two] = [await house.desk('Lina'), await house.desk('Omar')];
  const kiosk = await house.kiosk(first);
  await kiosk.callBar.click();
  for (const desk of [one, two]) await desk.cards.first().click();
  const takes = [one, two].map((desk) => desk.button(/^Je prends/));
  for (const take of takes) await expect(take).toBeVisible();
  await Promise.all(takes.map((take) => take.evaluate((button: HTMLElement) => button.click())));

  await expect(kiosk.heading(/vient vers vous/)).toBeVisible();
  const won = await Promise.all([one, two].map((desk) => desk.button(/^Je suis à la borne/).isVisible()));
  expect(won.filter(Boolean)).toHaveLength(1);
  const loser = won[0] ? two : one;
  await expect(loser.page.getByText(/Pris à \d|y va/).first()).toBeVisible();
});

test('a call given back waits at its old place, and the kiosk says so', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await kiosk.callBar.click();
  await desk.cards.first().click();
  await desk.press(/^Je prends/);
  await expect(kiosk.heading(/vient vers vous/)).toBeVisible();
  await desk.press(/^Rendre à la file/);
  await expect(kiosk.heading('Votre appel a repris sa place')).toBeVisible();
});

test('nobody present is said before and after the touch, with the way to the desk and the phone', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  await expect(kiosk.page.getByText('Aucun agent n’est là pour l’instant').first()).toBeVisible();
  await kiosk.callBar.click();
  await expect(kiosk.heading('Aucun agent n’est là pour l’instant')).toBeVisible();
  await expect(kiosk.page.getByText('01 44 52 29 19').first()).toBeVisible();
});

test('behind closed doors no call is opened: the opening hours stand there instead', async ({ house }) => {
  const kiosk = await house.kiosk('20ᵉ · Borne 2');
  await kiosk.callBar.click();
  await expect(kiosk.heading('La mairie est fermée')).toBeVisible();
  await expect(kiosk.button('Annuler l’appel')).toHaveCount(0);
});
