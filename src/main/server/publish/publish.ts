import { compileConfig } from '#content/compile.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { instant } from '#core/instant.ts';
import type { PublishedContent } from '#server/ports/published-content.ts';
import { readArguments } from '../../content-check/arguments.ts';
import { inWords, reportOn } from '../../content-check/report.ts';
import { StartProblem } from '../start-problem.ts';
import { putInForce } from './put-in-force.ts';
import { sayPublished } from './say.ts';
import { withPublished } from './with-published.ts';

const overtaken =
  'Quelqu’un d’autre publie au même moment : rien n’a changé. Regardez la liste, puis recommencez.';

/** Exit codes: 0 when it is published, or already was; 1 when nothing changed; 2 when the command was not understood. */
const publish = async (open: () => Promise<PublishedContent>): Promise<number> => {
  const asked = readArguments(process.argv.slice(2), process.env['KIOSK_CONFIG'] ?? 'kiosk-config');
  if (typeof asked === 'string' || asked.json || asked.overdue) {
    console.error(typeof asked === 'string' ? asked : 'Écrivez : npm run content:publish [-- CHEMIN]');
    return 2;
  }
  const { folder } = asked;
  const now = instant(Date.now());
  const compiled = await compileConfig(folder, todayInParis(now));
  if (!compiled.ok) {
    console.error(inWords(reportOn({ ...compiled, warnings: [] }, folder), process.cwd()));
    return 1;
  }
  const published = await open();
  const last = await published.current(compiled.library.commune.id);
  if (last?.version === compiled.library.version) {
    console.log(`Rien à publier : ce contenu est déjà en service (n° ${last.number}, ${last.version}).`);
    return 0;
  }
  const made = await putInForce(published, compiled, last, { origin: 'command', restores: null, now });
  if (made === null) throw new StartProblem(overtaken);
  console.log(sayPublished(compiled.library.commune.name, made, compiled.warnings.length));
  return 0;
};

await withPublished(publish);
