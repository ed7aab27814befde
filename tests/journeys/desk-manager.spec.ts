import { wallTimeOf } from '#core/calendar/wall-clock.ts';
import { instant } from '#core/instant.ts';
import { expect, test } from './support/house.ts';

test('a person who was invited chooses their own name and password, and signs in', async ({ house }) => {
  const aicha = await house.officer('Aïcha');
  await aicha.getByRole('button', { name: /^Plus/ }).click();
  await aicha.getByRole('link', { name: 'Équipe' }).click();
  await aicha.getByRole('button', { name: 'Inviter une personne' }).click();
  await aicha.getByLabel(/e-mail/i).fill('nadia@exemple.fr');
  await aicha
    .getByLabel(/^Facilit|^Agent/)
    .first()
    .check({ force: true });
  const place = aicha.getByLabel('Mairie du 19ᵉ');
  if ((await place.count()) > 0) await place.first().check({ force: true });
  await aicha.waitForTimeout(450);
  await aicha.getByRole('button', { name: 'Préparer le lien' }).click();
  const link = await aicha.getByLabel('Lien personnel').inputValue();

  const nadia = await house.scan(link);
  await nadia.getByLabel('Prénom', { exact: true }).fill('Nadia');
  await nadia.getByLabel(/^Prénom et nom/).fill('Nadia Benali');
  await nadia.getByLabel('Mot de passe').fill('trois chevaux verts au galop');
  await nadia.getByRole('button', { name: 'Ouvrir mon compte' }).click();
  await expect(nadia.getByRole('heading', { name: 'C’est prêt' })).toBeVisible();
  await nadia
    .getByRole('button', { name: 'Aller à la connexion' })
    .or(nadia.getByRole('link', { name: 'Aller à la connexion' }))
    .click();
  await nadia.getByLabel(/e-mail/i).fill('nadia@exemple.fr');
  await nadia.getByLabel('Mot de passe').fill('trois chevaux verts au galop');
  await nadia.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(nadia.getByRole('button', { name: 'Prendre mon service' })).toBeVisible();

  const again = await house.scan(link);
  await expect(again.getByRole('heading', { name: 'Ce lien ne sert plus' })).toBeVisible();
});

test('a closure that a manager writes is on the page of hours, on a phone and at the kiosk, and ends who waits', async ({
  house,
}) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await kiosk.callBar.click();
  await expect(kiosk.heading('Aucun agent n’est là pour l’instant')).toBeVisible();

  const aicha = await house.officer('Aïcha');
  await expect(aicha.getByRole('button', { name: /^Plus/ })).toBeVisible();
  const { origin } = house.server;
  const { communeId } = await (await aicha.request.get(`${origin}/content/index.json`)).json();
  const notice = `${origin}/api/communes/${String(communeId)}/desk/sites/mairie-19/notices/${crypto.randomUUID()}`;
  const said = {
    closes: true,
    fromAt: Date.now(),
    toAt: Date.now() + 3_600_000,
    texts: { fr: 'Fermé pour travaux.' },
  };
  const written = await aicha.request.put(notice, { data: said, headers: { 'x-own-page': '1' } });
  expect(written.status()).toBe(200);
  await aicha.getByRole('button', { name: /^Plus/ }).click();
  await aicha.getByRole('link', { name: 'Annonces' }).click();
  await expect(aicha.getByText('Affichée')).toBeVisible();

  await aicha.getByRole('button', { name: /^Plus/ }).click();
  await aicha.getByRole('link', { name: 'Horaires' }).click();
  await expect(aicha.getByText(/^Fermé exceptionnellement jusqu’au/)).toBeVisible();
  await expect(kiosk.heading('Personne n’a pu répondre avant la fermeture')).toBeVisible({ timeout: 30_000 });

  const phone = await house.phone('/');
  await phone.locator('.call-bar').last().click();
  await expect(phone.getByText(/^Fermé exceptionnellement jusqu’au/)).toBeVisible();
  await expect(phone.getByText('Fermé pour travaux.')).toBeVisible();
});

test('hours of one day that a manager writes stand at the kiosk, on a phone and on the page of hours', async ({
  house,
}) => {
  // The journeys' 19e is open all day: hours that lie away from now close it, whatever the hour of the run.
  const { date, minute } = wallTimeOf(instant(Date.now()));
  const [opens, shuts] = minute < 12 * 60 ? ['22:00', '23:00'] : ['01:00', '02:00'];
  const aicha = await house.officer('Aïcha');
  await aicha.getByRole('button', { name: /^Plus/ }).click();
  await aicha.getByRole('link', { name: 'Horaires' }).click();
  const hall = aicha.getByRole('region', { name: 'Mairie du 19ᵉ' });
  await expect(hall.getByText('Ouvert en ce moment')).toBeVisible();
  await hall.getByRole('link', { name: 'Écrire une annonce ou une fermeture' }).click();
  await expect(aicha.getByRole('heading', { name: 'Écrire une annonce' })).toBeVisible();
  const places = aicha.getByRole('radio', { name: /^Mairie du/ });
  if ((await places.count()) > 0) await expect(aicha.getByLabel('Mairie du 19ᵉ')).toBeChecked();
  await aicha.getByLabel('Horaires exceptionnels').check({ force: true });
  await aicha.getByLabel('Le jour').fill(date);
  await aicha.getByLabel('Ouvre à').fill(opens ?? '');
  await aicha.getByLabel('Ferme à').fill(shuts ?? '');
  await aicha.getByLabel('Français', { exact: true }).fill('Réunion de tous les services.');
  await expect(aicha.getByText(/«\sHoraires exceptionnels .*\s: ouvert de/)).toBeVisible();
  await aicha.waitForTimeout(450);
  await aicha.getByRole('button', { name: 'Afficher sur les bornes' }).click();
  await expect(aicha.getByText('Affichée')).toBeVisible();
  await aicha.getByRole('button', { name: /^Plus/ }).click();
  await aicha.getByRole('link', { name: 'Horaires' }).click();
  await expect(hall.getByText('Fermé en ce moment')).toBeVisible();
  await expect(hall.getByText('annoncé sur cette page')).toBeVisible();

  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await expect(kiosk.page.getByText(/^Horaires exceptionnels .*\s: ouvert de/)).toBeVisible({
    timeout: 30_000,
  });
  const phone = await house.phone('/');
  await phone.locator('.call-bar').last().click();
  await expect(phone.getByText(/^Horaires exceptionnels .*\s: ouvert de/)).toBeVisible();
  await expect(phone.getByText('Réunion de tous les services.')).toBeVisible();
});

test('the week at the counter says when nobody was there, in a grid and in a table, and never who', async ({
  house,
}) => {
  const lina = await house.desk('Lina');
  await expect(lina.page.getByText(/Ma disponibilité/).first()).toBeAttached();
  const aicha = await house.officer('Aïcha');
  await aicha.getByRole('button', { name: /^Plus/ }).click();
  await aicha.getByRole('link', { name: 'Présence au guichet' }).click();
  await expect(aicha.getByRole('heading', { level: 1, name: 'Présence au guichet' })).toBeVisible();
  const body = await aicha.locator('main').innerText();
  expect(body).not.toMatch(/Lina|Omar|Bastide/);
  await aicha.getByRole('button', { name: 'Semaine d’avant' }).click();
  await expect(aicha.getByText(/^Sans agent joignable pendant/).first()).toBeVisible();
  await aicha.getByText('La même semaine en tableau').first().click();
  await expect(aicha.getByRole('table').first().getByRole('row')).toHaveCount(8);
  await expect(aicha.getByRole('table').first()).toContainText(/\d\sh/);
});
