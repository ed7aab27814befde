import { randomBytes } from 'node:crypto';
import { get } from 'node:http';
import type { CommuneId, QueueId, StaffId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { sha256 } from '#server/http/digest.ts';
import { createPlaces } from '#server/adapters/postgres/places.ts';
import { createSessionDoor } from '#server/adapters/postgres/session-door.ts';
import { enrolAll } from '../faults/kiosk-hand.ts';
import { killableServer } from '../faults/killable.ts';
import { engines, startPostgres } from '../support/postgres.ts';

/*
 * From a kiosk's touch, sealed and ready to leave, until each of 300 desks has the event that makes it chime. All on one
 * machine: what the network adds is not in it.
 */

const desks = 300;
const touches = Number(process.env['TOUCHES'] ?? 60);
const commune = 'vauclair' as CommuneId;
const queue = 'mairie' as QueueId;

const postgres = await startPostgres(engines()[0] ?? 'embedded');
const url = await postgres.database({ migrated: false });
const server = await killableServer(url, 'assembled');
await server.start();
const kiosks = await enrolAll(server.origin);
const pool = createPool({ databaseUrl: url });

const openDesk = async (n: number): Promise<string> => {
  const id = `agent-${n}` as StaffId;
  await createPlaces(pool).putStaff({
    communeId: commune,
    id,
    email: `${id}@exemple.fr`,
    firstName: id,
    name: id,
    showsFirstName: false,
    roles: ['facilitator'],
    queueIds: [queue],
    siteIds: [],
    passwordHash: 'none',
  });
  const token = randomBytes(32).toString('base64url');
  const now = Date.now();
  const sessions = createSessionDoor(pool, { demo: true });
  await sessions.open(commune, id, sha256(token, 'hex'), instant(now), instant(now + 3_600_000));
  return token;
};

/** Calls back with each ticket that a desk hears of. */
const listen = (token: string, heard: (ticketId: string) => void): Promise<() => void> =>
  new Promise((ready, failed) => {
    const address = `${server.origin}/api/communes/${commune}/desk/queues/${queue}/events?after=0`;
    const request = get(address, { headers: { cookie: `desk=${token}` } }, (reply) => {
      if (reply.statusCode !== 200) return failed(new Error(`a desk was answered ${reply.statusCode}`));
      reply.setEncoding('utf8');
      let text = '';
      reply.on('data', (chunk: string) => {
        text += chunk;
        const lines = text.split('\n');
        text = lines.pop() ?? '';
        for (const line of lines) {
          const id = /"verb":"open".*"ticketId":"([^"]+)"/.exec(line)?.[1];
          if (id) heard(id);
        }
      });
      reply.on('error', () => undefined);
      ready(() => request.destroy());
    });
    request.on('error', failed);
  });

const touchedAt = new Map<string, number>();
const delays: number[] = [];
const heard = (ticketId: string): void => {
  const at = touchedAt.get(ticketId);
  if (at !== undefined) delays.push(performance.now() - at);
};
const tokens: string[] = [];
for (let n = 0; n < desks; n += 1) tokens.push(await openDesk(n));
const closes = await Promise.all(tokens.map((token) => listen(token, heard)));
console.log(`${closes.length} desks are connected; ${touches} touches`);

for (let n = 0; n < touches; n += 1) {
  const kiosk = kiosks[n % kiosks.length];
  if (!kiosk) throw new Error('there is no kiosk');
  const envelope = await kiosk.seal();
  if (!kiosk.isRequest(envelope)) touchedAt.set(envelope.ticketId, performance.now());
  await kiosk.send(envelope);
  await new Promise((next) => setTimeout(next, 250));
}
await new Promise((next) => setTimeout(next, 3_000));

const sorted = delays.toSorted((a, b) => a - b);
const share = (part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(0);
const expected = touchedAt.size * desks;
console.log(`heard ${delays.length} of ${expected} times`);
console.log(`touch to chime: median ${share(0.5)} ms, p99 ${share(0.99)} ms, slowest ${share(1)} ms`);

for (const close of closes) close();
await pool.close();
await server.remove();
await postgres.stop();
process.exit(0);
