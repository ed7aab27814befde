import { expect, test } from './support/house.ts';

const first = '19ᵉ · Borne 1';
const second = '19ᵉ · Borne 2';

test('cut off in mid-procedure a kiosk goes on, keeps the call, says that nobody is told, and sends it once', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await kiosk.openBirthCertificate();
  await house.server.kill();

  await kiosk.page.getByRole('radio').first().check({ force: true });
  await kiosk.button(/^Continuer/).click();
  await expect(kiosk.page.getByText(/^Hors connexion/).first()).toBeVisible();
  await kiosk.callBar.click();
  await expect(kiosk.page.getByRole('heading', { name: /Votre appel est gardé ici/ })).toBeVisible();
  await expect(kiosk.page.getByText(/Personne n’est prévenu. Allez à l’accueil/)).toBeVisible();
  await expect(kiosk.page.getByText('Une personne attend un agent ici')).toBeVisible();

  await house.server.start();
  await expect(
    kiosk.heading(/Les agents sont prévenus|Votre appel est reçu|Aucun agent n’est là/),
  ).toBeVisible({ timeout: 60_000 });
  await expect(desk.cards).toHaveCount(1, { timeout: 60_000 });
  await desk.page.waitForTimeout(3_000);
  await expect(desk.cards).toHaveCount(1);
  await expect(desk.cards.first()).toContainText('acte de naissance', { ignoreCase: true });
});

test('a kept call whose person has finished arrives as missed and rings nobody', async ({ house }) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  await house.server.kill();
  await kiosk.callBar.click();
  await expect(kiosk.page.getByRole('heading', { name: /Votre appel est gardé ici/ })).toBeVisible();
  await kiosk.button('Terminer et effacer').click();
  await kiosk.button(/Effacer, mais garder l’appel/).click();
  await expect(kiosk.begin).toBeVisible();
  await expect(kiosk.page.getByText('Un appel fait ici n’est pas encore parti')).toBeVisible();

  await house.server.start();
  await expect(desk.page.getByRole('heading', { name: 'Appels manqués' })).toBeVisible({ timeout: 60_000 });
  await expect(desk.page).not.toHaveTitle(/\(/);
});

test('a kiosk starts cold with no network, with its content and its identity', async ({ house }) => {
  const kiosk = await house.kiosk(first);
  await kiosk.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await kiosk.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await house.server.kill();
  const cold = await kiosk.page.context().newPage();
  await kiosk.page.close();
  await cold.goto(`${house.server.origin}/borne`);
  await expect(cold.getByText('Mairie du 19ᵉ · Borne 1')).toBeVisible();
  await cold.getByRole('button', { name: 'Touchez pour commencer' }).click();
  await cold.getByRole('button', { name: /Papiers et état civil/ }).click();
  await expect(cold.getByRole('button', { name: /acte de naissance/i }).first()).toBeVisible();
});

test('the server is killed and comes back: kiosk and desk catch up, with nothing missed or doubled', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const [one, two] = [await house.kiosk(first), await house.kiosk(second)];
  await one.callBar.click();
  await expect(desk.cards).toHaveCount(1);

  await house.server.kill();
  await expect(desk.page.getByText(/Liaison perdue depuis/)).toBeVisible({ timeout: 30_000 });
  await expect(one.heading('La borne n’a plus de réseau')).toBeVisible({ timeout: 60_000 });
  await two.callBar.click();
  await house.server.start();

  await expect(desk.cards).toHaveCount(2, { timeout: 60_000 });
  await expect(desk.page.getByText(/Liaison perdue depuis/)).toHaveCount(0);
  await desk.cards.filter({ hasText: 'Borne 1' }).click();
  await desk.press(/^Je prends/);
  await expect(one.heading('Lina vient vers vous')).toBeVisible({ timeout: 60_000 });
  await expect(desk.cards).toHaveCount(2);
});
