import type { CommuneId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import type { Publication, PublishedContent } from '#server/ports/published-content.ts';
import { StartProblem } from '../start-problem.ts';
import { communeOf } from './commune-of.ts';
import { earlierThan } from './earlier-than.ts';
import { putInForce } from './put-in-force.ts';
import { sayHistory, sayNothingBefore, sayReturned } from './say.ts';
import { contentOf } from './stored-content.ts';
import { withPublished } from './with-published.ts';

const usage = 'Écrivez : npm run content:rollback, ou npm run content:rollback -- --list';

const goBack = async (
  published: PublishedContent,
  commune: CommuneId,
  history: readonly Publication[],
): Promise<string> => {
  const target = earlierThan(history);
  if (target === null) throw new StartProblem(sayNothingBefore(history));
  const body = await published.body(commune, target.version);
  if (body === null)
    throw new StartProblem(
      `La version n° ${target.number} n’est plus gardée : rien n’a changé. Publiez son dossier avec npm run content:publish.`,
    );
  const content = contentOf(body);
  if (content === null)
    throw new StartProblem(
      `La version n° ${target.number} vient d’une autre édition du logiciel : rien n’a changé. Publiez son dossier avec npm run content:publish.`,
    );
  const order = {
    origin: 'rollback',
    restores: target.restores ?? target.number,
    now: instant(Date.now()),
  } as const;
  const made = await putInForce(published, content, history[0] ?? null, order);
  if (made === null)
    throw new StartProblem('Quelqu’un d’autre publie au même moment : rien n’a changé. Recommencez.');
  return sayReturned(order.restores, made);
};

/** Exit codes: 0 when it is done, 1 when nothing changed, 2 when the command was not understood. */
const rollback = async (open: () => Promise<PublishedContent>): Promise<number> => {
  const [option, ...more] = process.argv.slice(2);
  if (more.length > 0 || (option !== undefined && option !== '--list')) {
    console.error(usage);
    return 2;
  }
  const commune = await communeOf(process.env['KIOSK_CONFIG'] ?? 'kiosk-config');
  const published = await open();
  const history = await published.history(commune);
  console.log(option === '--list' ? sayHistory(history) : await goBack(published, commune, history));
  return 0;
};

await withPublished(rollback);
