import { compileConfig } from '#content/compile.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { instant } from '#core/instant.ts';
import type { PublishedContent } from '#server/ports/published-content.ts';
import { readArguments } from '../../content-check/arguments.ts';
import { inWords, reportOn } from '../../content-check/report.ts';
import { StartProblem } from '../start-problem.ts';
import { publishByCommand } from './publish-by-command.ts';
import { sayPublished, sayTakenOver, sayNothingNew } from './say.ts';
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
  const done = await publishByCommand(published, compiled, now);
  if (done.is === 'overtaken') throw new StartProblem(overtaken);
  if (done.is === 'nothing-new') console.log(sayNothingNew(done.last));
  else if (done.is === 'taken-over') console.log(sayTakenOver(done.made));
  else console.log(sayPublished(compiled.library.commune.name, done.made, compiled.warnings.length));
  return 0;
};

await withPublished(publish);
