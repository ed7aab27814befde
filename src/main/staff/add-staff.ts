import { randomUUID } from 'node:crypto';
import type { StaffId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { createKeyWrap } from '#server/adapters/crypto/key-wrap.ts';
import { masterKeyFrom } from '#server/adapters/crypto/master-key.ts';
import { createPasswords } from '#server/adapters/crypto/passwords.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createStores } from '#server/adapters/postgres/stores.ts';
import { QueueIdTaken } from '#server/ports/queue-id-taken.ts';
import { prepareCommune } from '#server/use-cases/prepare-commune.ts';
import { readFolder } from '../server/content.ts';
import { openDatabase } from '../server/database.ts';
import { createEnding, type Ending } from '../server/ending.ts';
import { ownSecret } from '../server/own-secret.ts';
import { placesInForce } from '../server/publish/places-in-force.ts';
import { readSettings } from '../server/settings.ts';
import { StartProblem } from '../server/start-problem.ts';
import { passwordProblem, readMember } from './member.ts';
import { workplacesOf } from './workplaces.ts';

/** There is no default account: whoever runs the server adds the first administrator with this command. */
const run = async (ending: Ending): Promise<void> => {
  const asked = readMember(process.argv.slice(2));
  if (!asked.ok) throw new StartProblem(asked.reason);
  const { member } = asked;
  const password = process.env['PASSWORD'] ?? '';
  const weak = passwordProblem(password, member);
  if (weak) throw new StartProblem(weak);
  const read = readSettings(process.env, [], process.cwd());
  if (!read.ok) throw new StartProblem(read.reasons.join('\n'));
  const { settings } = read;
  const folder = await readFolder(settings.kioskConfig);
  const database = await openDatabase(settings, () => undefined);
  ending.then(database.stop);
  const pool = createPool({ databaseUrl: database.url });
  ending.then(pool.close);
  const secret = settings.secret ?? (await ownSecret(settings.dataDir));
  const stores = createStores(pool, createKeyWrap(masterKeyFrom(secret)), { demo: false });
  const places = await placesInForce(stores.publishedContent, folder);
  const workplaces = workplacesOf(member, places);
  if (!workplaces.ok) throw new StartProblem(workplaces.reason);
  const { queueIds, siteIds, names } = workplaces;
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
    queueIds,
    siteIds,
    passwordHash: await (await createPasswords()).hash(password),
  });
  console.log(`${member.email} may sign in at the desk: ${member.roles.join(', ')}, at ${names.join(', ')}.`);
};

const ending = createEnding();
try {
  await run(ending);
} catch (error) {
  const isSentence = error instanceof StartProblem || error instanceof QueueIdTaken;
  console.error(isSentence ? error.message : error);
  process.exitCode = 1;
}
await ending.run();
