import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './support/house.ts';
import { openAllDay } from './support/open-all-day.ts';

const program = resolve(import.meta.dirname, '../../dist/server/content-publish.js');

/** The same commune, its birth certificate called otherwise: in its title and in its first question. */
const renamed = (): string => {
  const folder = openAllDay();
  const file = join(folder, 'procedures/birth-certificate/procedure.yaml');
  let titles = 0;
  const text = readFileSync(file, 'utf8').replace(
    /^( {4})?title: .*$/gm,
    (line, step: string | undefined) => {
      titles += 1;
      return titles < 3
        ? `${step ?? ''}title: ${step ? 'Question toute neuve' : 'Acte de naissance tout neuf'}`
        : line;
    },
  );
  writeFileSync(file, text);
  return folder;
};

test('what is published reaches a kiosk between two residents, and not the one who is in the middle of a procedure', async ({
  house,
}) => {
  const kiosk = await house.kiosk('19ᵉ · Borne 1');
  await kiosk.openBirthCertificate();
  const question = await kiosk.title();
  const heard = () =>
    kiosk.page.waitForResponse((reply) => reply.url().includes('/heartbeat') && reply.ok(), {
      timeout: 40_000,
    });

  const { status, stdout, stderr } = spawnSync(process.execPath, [program, renamed()], {
    env: { ...process.env, DATA_DIR: house.server.dataDir },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  await heard();
  await heard();
  expect(await kiosk.title()).toBe(question);
  await kiosk.page.getByRole('radio').first().check({ force: true });
  await kiosk.walkToTheEnd();

  await kiosk.button('Terminer et effacer').click();
  await expect(kiosk.begin).toBeVisible();
  await heard();
  await kiosk.begin.click();
  await kiosk.button(/Papiers et état civil/).click();
  await kiosk.button(/Acte de naissance tout neuf/).click();
  await kiosk.button('Commencer').click();
  await expect(kiosk.heading('Question toute neuve')).toBeVisible();
});
