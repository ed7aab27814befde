import { readFileSync } from 'node:fs';
import { axeFaults } from './screens/support/axe-faults.ts';
import { expect, test } from './support/house.ts';

test('a visit ends, satisfaction is asked once, and only published words leave the kiosk', async ({
  house,
}) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await kiosk.openBirthCertificate();
  await kiosk.walkToTheEnd();
  await expect(kiosk.page.getByRole('heading', { name: /Comment cela s’est-il passé/ })).toBeVisible();
  await kiosk.button('Bien').first().click();
  await expect(kiosk.page.getByText('Merci. C’est compté')).toBeVisible();
  await expect(kiosk.button('Pas bien')).toHaveCount(0);
  const counted = kiosk.page.waitForRequest((request) => request.url().endsWith('/kiosk/visits'));
  await kiosk.button('Terminer et effacer').click();
  const request = await counted;
  expect((await request.response())?.status()).toBe(200);
  expect(Object.keys(request.postDataJSON() as object).sort()).toEqual([
    'ended',
    'mode',
    'opinion',
    'procedureId',
    'stepId',
  ]);
  expect(request.postDataJSON()).toMatchObject({
    procedureId: 'birth-certificate',
    ended: 'outcome',
    mode: 'alone',
    opinion: 'well',
  });
  await expect(kiosk.begin).toBeVisible();
});

test('the manager sees the week, the same in a table, and takes it away as a file', async ({ house }) => {
  const page = await house.officer('Aïcha');
  await page.getByRole('button', { name: /^Plus/ }).click();
  await page.getByRole('link', { name: 'Statistiques' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Statistiques' })).toBeVisible();
  const calls = page.locator('.key-figure').first().locator('.key-figure__value');
  await expect(calls).toHaveText(/^\d+$/);
  await page.getByText('Le même en tableau').click();
  const hours = page.getByRole('table', { name: 'À quelle heure on appelle' });
  await expect(hours.getByRole('row').nth(1)).toContainText(/\d|caché/);
  expect(await hours.getByRole('row').count()).toBeGreaterThan(8);
  expect(await axeFaults(page)).toEqual([]);

  await page.getByLabel('Lieu').selectOption({ label: 'Tous les lieux' });
  await page.getByLabel('Durée').selectOption('4');
  await expect(calls).toHaveText(/\d{3,}/);

  await page.getByLabel('Dans la démarche').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Où l’on demande de l’aide' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^statistiques-\d{4}-\d{2}-\d{2}\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFFSemaine du;Lieu;Découpage;Dans;Quoi;Nombre');
  expect(lines.length).toBeGreaterThan(200);
  const numbers = lines.slice(1).map((line) => line.split(';').at(-1) ?? '');
  for (const number of numbers) expect(number).toMatch(/^(caché|0|[5-9]|[1-9]\d+)$/);
  expect(text).not.toMatch(/Lina|Omar|Aïcha|Samira/);
});
