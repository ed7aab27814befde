import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/house.ts';
import { openAllDay } from './support/open-all-day.ts';

const program = resolve(import.meta.dirname, '../../dist/server/content-publish.js');

/** The same commune, the first question of its birth certificate asked in other words. */
const asksOtherwise = (): string => {
  const folder = openAllDay();
  const file = join(folder, 'procedures/birth-certificate/procedure.yaml');
  const text = readFileSync(file, 'utf8');
  const other = text.replace(/^ {4}title: .*$/m, '    title: Question posée autrement');
  expect(other).not.toBe(text);
  writeFileSync(file, other);
  return folder;
};

const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => key.includes('draft'))));

test('what was begun on a phone goes on there, says what changed meanwhile, and is erased by a touch', async ({
  house,
}) => {
  const phone = await house.phone('/demarches/birth-certificate');
  const press = (name: string | RegExp) => phone.getByRole('button', { name }).click();
  const heading = phone.getByRole('heading', { level: 1 });
  await press('Commencer');
  await expect(phone.getByRole('radio').first()).toBeVisible();
  const first = await heading.innerText();
  await phone.getByRole('radio').first().check({ force: true });
  await phone.locator('.button--main').last().click();
  await expect(heading).not.toHaveText(first);
  const second = await heading.innerText();
  expect(await kept(phone)).toContain('birth-certificate');

  await phone.reload();
  await expect(phone.getByText(/Vous avez déjà commencé/)).toBeVisible();
  await expect(phone.getByText(/étape a (changé|été)/)).toHaveCount(0);
  await press('Continuer où j’en étais');
  await expect(heading).toHaveText(second);

  const { status, stdout, stderr } = spawnSync(process.execPath, [program, asksOtherwise()], {
    env: { ...process.env, DATA_DIR: house.server.dataDir },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  // Whoever is in the middle of a procedure stays on the version that they began.
  await expect(heading).toHaveText(second);

  await expect(async () => {
    await phone.reload();
    await expect(phone.getByText(/cette étape a changé\s: «\sQuestion posée autrement\s»/)).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  await press('Continuer où j’en étais');
  await expect(heading).toHaveText('Question posée autrement');
  await expect(phone.getByRole('radio').first()).toBeChecked();

  await phone.goto(house.server.origin);
  await expect(phone.getByText('Une démarche à continuer')).toBeVisible();
  await phone.goto(`${house.server.origin}/demarches/birth-certificate`);
  await press('Effacer mes réponses');
  await press('Non, garder');
  expect(await kept(phone)).toContain('birth-certificate');
  await press('Effacer mes réponses');
  await press('Oui, effacer');
  await expect(phone.getByRole('button', { name: 'Commencer' })).toBeVisible();
  expect(await kept(phone)).toBe('[]');
});
