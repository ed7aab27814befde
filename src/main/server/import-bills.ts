import { readFile, stat } from 'node:fs/promises';
import type { CommuneId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { createBillImport } from '#server/adapters/postgres/bill-import.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createPlaces } from '#server/adapters/postgres/places.ts';
import { createPublishedContent } from '#server/adapters/postgres/published-content.ts';
import { largestFile } from '#server/bill-import/read-table.ts';
import { sayFaults, sayReport } from '#server/bill-import/say-outcome.ts';
import type { BillImport } from '#server/ports/bill-import.ts';
import { Unavailable } from '#server/ports/unavailable.ts';
import { importBills } from '#server/use-cases/import-bills.ts';
import { readContent } from './content.ts';
import { createEnding, type Ending } from './ending.ts';
import { readImportArguments, usage } from './import-arguments.ts';
import { placesInForce } from './publish/places-in-force.ts';
import { reachDatabase } from './reach-database.ts';
import { readSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

const fileOf = async (path: string): Promise<Uint8Array> => {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new StartProblem(`Le fichier ${path} n’existe pas ou ne se lit pas.`);
  if (found.size > largestFile) throw new StartProblem('Le fichier dépasse 50 Mo : découpez-le.');
  return readFile(path);
};

/** Exit codes: 0 when all of it was taken, or would be; 1 when nothing was. */
const run = async (ending: Ending): Promise<void> => {
  const asked = readImportArguments(process.argv.slice(2));
  if (!asked) throw new StartProblem(usage);
  const file = await fileOf(asked.file);
  const read = readSettings(process.env, [], process.cwd());
  if (!read.ok) throw new StartProblem(read.reasons.join('\n'));
  const { settings } = read;
  const folder = await readContent(settings.kioskConfig);
  const ours = folder.library.commune.id;
  const communeId = (asked.commune ?? ours) as CommuneId;
  if (communeId !== ours)
    throw new StartProblem(`La commune ${communeId} n’est pas celle de kiosk-config, ${ours}.`);
  const openImport = async (): Promise<BillImport> => {
    const pool = createPool({ databaseUrl: await reachDatabase(settings, ending), size: 2 });
    ending.then(pool.close);
    await createPlaces(pool).put(await placesInForce(createPublishedContent(pool), folder));
    return createBillImport(pool);
  };
  const { dryRun } = asked;
  const order = { communeId, file, dryRun, now: instant(Date.now()) };
  const imported = await importBills({ openImport }, order);
  if (!imported.ok) throw new StartProblem(sayFaults(imported.faults));
  console.log(sayReport(imported.report, dryRun));
};

const sentenceOf = (error: unknown): unknown => {
  if (error instanceof StartProblem) return error.message;
  return error instanceof Unavailable
    ? 'La base de données ne répond pas à temps : rien n’a été importé. Recommencez dans un moment.'
    : error;
};

const ending = createEnding();
try {
  await run(ending);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
await ending.run();
