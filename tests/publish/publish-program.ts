import { instant } from '#core/instant.ts';
import type { CommuneId } from '#core/ids.ts';
import { putInForce } from '#main/server/publish/put-in-force.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createPublishedContent } from '#server/adapters/postgres/published-content.ts';
import { edition } from './editions.ts';

/** Publishes one edition, as a process of its own that may be killed. */
const [databaseUrl = '', townHall = ''] = process.argv.slice(2);
const published = createPublishedContent(createPool({ databaseUrl }));
const content = await edition(townHall);
const last = await published.current('val-des-sources' as CommuneId);
console.log('publishing');
await putInForce(published, content, last, {
  origin: 'command',
  restores: null,
  now: instant(Date.now()),
});
console.log('published');
process.exit(0);
