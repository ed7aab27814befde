import { startEmbedded } from '../../src/main/server/embedded/start-embedded.ts';
import { StartProblem } from '../../src/main/server/start-problem.ts';

/** A server reduced to its database, as a process of its own: it says `ready <url>`, and may be killed. */
const [dataDir = '', native, elsewhere] = process.argv.slice(2);
try {
  const embedded = await startEmbedded({
    dataDir,
    log: (line) => console.log(`log ${line}`),
    ...(native ? { native } : {}),
    ...(elsewhere ? { elsewhere } : {}),
  });
  process.once('SIGTERM', () => void embedded.stop().then(() => process.exit(0)));
  console.log(`ready ${embedded.url}`);
} catch (error) {
  console.log(error instanceof StartProblem ? `refused ${error.message}` : `crashed ${String(error)}`);
  process.exit(1);
}
