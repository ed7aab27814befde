import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { expect, test } from './support/house.ts';
import { openAllDay } from './support/open-all-day.ts';

/** The same commune, where nobody looked again in time at what a birth certificate costs. */
const withOverdueCost = (): string => {
  const folder = openAllDay();
  const file = join(folder, 'procedures/birth-certificate/procedure.yaml');
  const procedure = parseDocument(readFileSync(file, 'utf8'));
  procedure.setIn(['facts', 'cost', 'reviewBy'], '2024-06-30');
  writeFileSync(file, procedure.toString({ lineWidth: 0 }));
  return folder;
};

test.use({ env: { KIOSK_CONFIG: withOverdueCost() } });

test('a fact that is past its review date is marked for the resident, and listed for its owner at the desk', async ({
  house,
}) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await kiosk.begin.click();
  await kiosk.button(/Papiers et état civil/).click();
  await kiosk.button(/acte de naissance/i).click();
  await expect(kiosk.page.getByText(/vérifié pour la dernière fois le 8 janvier 2024/)).toBeVisible();
  await expect(kiosk.page.getByText('(à vérifier)').first()).toBeVisible();

  const aicha = await house.officer('Aïcha');
  await aicha.goto(`${house.server.origin}/bureau#/a-relire`);
  const late = aicha.locator('section', { has: aicha.getByRole('heading', { name: 'En retard' }) });
  await expect(late.getByText(/À relire depuis le 30 juin 2024/)).toBeVisible();
  await expect(late.getByText(/procedures\/birth-certificate\/procedure\.yaml:\d+/)).toBeVisible();
  await expect(late.getByRole('link')).toHaveAttribute('href', /^https:/);
});
