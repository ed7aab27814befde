import { randomUUID } from 'node:crypto';
import type { StaffId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { createKeyWrap } from '#server/adapters/crypto/key-wrap.ts';
import { masterKeyFrom } from '#server/adapters/crypto/master-key.ts';
import { createPasswords } from '#server/adapters/crypto/passwords.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createStores } from '#server/adapters/postgres/stores.ts';
import { prepareCommune } from '#server/use-cases/prepare-commune.ts';
import { readContent } from '../server/content.ts';
import { openDatabase } from '../server/database.ts';
import { createEnding, type Ending } from '../server/ending.ts';
import { ownSecret } from '../server/own-secret.ts';
import { placesInForce } from '../server/publish/places-in-force.ts';
import { readSettings } from '../server/settings.ts';
import { StartProblem } from '../server/start-problem.ts';
import { isFitPassword, readMember } from './member.ts';

/** There is no default account: whoever runs the server adds the first administrator with this command. */
const run = async (ending: Ending): Promise<void> => {
  const asked = readMember(process.argv.slice(2));
  if (!asked.ok) throw new StartProblem(asked.reason);
  const { member } = asked;
  const password = process.env['PASSWORD'] ?? '';
  if (!isFitPassword(password, member))
    throw new StartProblem(
      'Give in PASSWORD a password of 12 to 128 characters that is neither their name nor one letter repeated.',
    );
  const read = readSettings(process.env, [], process.cwd());
  if (!read.ok) throw new StartProblem(read.reasons.join('\n'));
  const { settings } = read;
  const folder = await readContent(settings.kioskConfig);
  const database = await openDatabase(settings, () => undefined);
  ending.then(database.stop);
  const pool = createPool({ databaseUrl: database.url });
  ending.then(pool.close);
  const secret = settings.secret ?? (await ownSecret(settings.dataDir));
  const stores = createStores(pool, createKeyWrap(masterKeyFrom(secret)), { demo: false });
  const places = await placesInForce(stores.publishedContent, folder);
  const sites = places.sites.filter(({ id }) => member.siteIds.length === 0 || member.siteIds.includes(id));
  if (sites.length === 0)
    throw new StartProblem(
      `None of these sites is in kiosk-config; it has ${places.sites.map(({ id }) => id).join(', ')}.`,
    );
  await prepareCommune(stores, places, instant(Date.now()));
  const [firstName = member.name] = member.name.split(' ');
  await stores.places.putStaff({
    communeId: places.commune.id,
    id: `staff-${randomUUID().slice(0, 8)}` as StaffId,
    email: member.email,
    firstName,
    name: member.name,
    showsFirstName: member.showsFirstName,
    roles: member.roles,
    queueIds: sites.map(({ queueId }) => queueId),
    siteIds: sites.map(({ id }) => id),
    passwordHash: await (await createPasswords()).hash(password),
  });
  console.log(
    `${member.email} may sign in at the desk: ${member.roles.join(', ')}, at ${sites.map(({ name }) => name).join(', ')}.`,
  );
};

const ending = createEnding();
try {
  await run(ending);
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
await ending.run();
