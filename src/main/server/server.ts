import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import type { CommuneId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { createEnrolmentSecrets } from '#server/adapters/crypto/enrolment-secrets.ts';
import { createKeyWrap } from '#server/adapters/crypto/key-wrap.ts';
import { masterKeyFrom } from '#server/adapters/crypto/master-key.ts';
import { createPasswords } from '#server/adapters/crypto/passwords.ts';
import { createPaymentSecrets } from '#server/adapters/crypto/payment-secrets.ts';
import { createRequestSecrets } from '#server/adapters/crypto/request-secrets.ts';
import { createStaffSecrets } from '#server/adapters/crypto/staff-secrets.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createStores } from '#server/adapters/postgres/stores.ts';
import { createWaker } from '#server/adapters/postgres/waker.ts';
import { demoBillProofs } from '#server/demo/bills.ts';
import { seedCover } from '#server/demo/cover.ts';
import { demoAccountsOf, demoStaffIds, seedDemo } from '#server/demo/seed.ts';
import { seedWeeks } from '#server/demo/weeks.ts';
import { buildApp } from '#server/http/app.ts';
import type { Places } from '#server/ports/places.ts';
import { QueueIdTaken } from '#server/ports/queue-id-taken.ts';
import { createPaymentRumours } from '#server/use-cases/hear-of-payment.ts';
import { createPaymentFeed } from '#server/use-cases/payment-feed.ts';
import { prepareCommune } from '#server/use-cases/prepare-commune.ts';
import { startOpeningOverpayments } from '#server/use-cases/open-overpayments.ts';
import { startAsking } from '#server/use-cases/start-asking.ts';
import { startSweeper } from '#server/use-cases/start-sweeper.ts';
import { startCounting } from '#server/use-cases/statistics/count-weeks.ts';
import { createUseCases } from '#server/use-cases/use-cases.ts';
import { warnOfUnread } from '#server/use-cases/warn-of-unread.ts';
import { announce } from './announce.ts';
import { type BrokenFolder, type Content, placesOf, readFolder } from './content.ts';
import { openDatabase } from './database.ts';
import { createEnding, type Ending, endOnSignal } from './ending.ts';
import { listen } from './listen.ts';
import { ownSecret } from './own-secret.ts';
import { openPayments } from './payments.ts';
import { contentAtStart } from './publish/content-at-start.ts';
import { followContent } from './publish/live-content.ts';
import { ofTheMoment } from './publish/of-the-moment.ts';
import { readSettings, type Settings } from './settings.ts';
import { StartProblem } from './start-problem.ts';
import { isTooOldFor } from './too-old.ts';

const dist = join(import.meta.dirname, '..');
const buildId = (JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')) as { id: string }).id;
const demoPassword = 'cote-a-cote';

const settingsFromHere = (): Settings => {
  const read = readSettings(process.env, process.argv.slice(2), process.cwd());
  if (read.ok) return read.settings;
  throw new StartProblem(read.reasons.join('\n'));
};

const refuseDemoStaff = async (places: Places, commune: CommuneId): Promise<void> => {
  const known = await places.knownAmong(commune, demoStaffIds);
  if (known.length > 0)
    throw new StartProblem(
      'This database holds the accounts of the demonstration, whose password is public: give production a database of its own in DATABASE_URL or DATA_DIR.',
    );
};

const folderWaits = (path: string, folder: Content | BrokenFolder): string =>
  folder.ok
    ? `La dernière version publiée est en service. Le dossier ${path} contient autre chose : npm run content:publish la remplace.`
    : `La dernière version publiée est en service. Le dossier ${path} ne peut pas être publié (erreurs : ${folder.errors}) : npm run content:check dit où.`;

const run = async (ending: Ending): Promise<void> => {
  const settings = settingsFromHere();
  const demo = !settings.production;
  const log = pino({ level: 'warn' });
  const clock = () => instant(Date.now());
  const folder = await readFolder(settings.kioskConfig);
  const secret = settings.secret ?? (await ownSecret(settings.dataDir));
  const database = await openDatabase(settings, (line) => log.info(line));
  ending.then(database.stop);

  const pool = createPool({ databaseUrl: database.url });
  ending.then(pool.close);
  const stores = createStores(pool, createKeyWrap(masterKeyFrom(secret)), { demo });
  const passwords = await createPasswords();
  const atStart = await contentAtStart(stores.publishedContent, folder, clock());
  const places = placesOf(atStart.content);
  await prepareCommune(stores, places, clock());
  if (!demo) await refuseDemoStaff(stores.places, places.commune.id);
  if (demo) await seedDemo({ ...stores, passwords }, { places, password: demoPassword, now: clock() });
  await warnOfUnread({ ...stores, worries: log }, places);
  const demoAccounts = demo ? demoAccountsOf(demoPassword) : [];
  const payments = await openPayments(settings, places.commune.id, ending, log);
  const { caught, contracts, mail } = payments;
  const paymentSecrets = createPaymentSecrets();
  const requestSecrets = createRequestSecrets();
  const paymentFeed = createPaymentFeed(stores);
  const waker = createWaker(database.url);
  ending.then(waker.close);
  const live = followContent({ published: stores.publishedContent, waker, worries: log }, atStart);
  ending.then(live.stop);
  const {
    agentGuides,
    countable,
    countableWeeks,
    deadlines,
    hours,
    overpaymentServices,
    procedures,
    reportable,
    reviews,
  } = ofTheMoment(live);
  if (demo) await seedWeeks({ ...stores, countableWeeks }, places, clock());
  if (demo) await seedCover(stores, live.now().library, clock());

  const about = {
    buildId,
    demo,
    demoAccounts,
    demoBills: demo ? demoBillProofs(clock()) : [],
    publicOrigin: settings.payment.publicOrigin,
    contentVersion: () => live.now().library.version,
    isTooOld: isTooOldFor(buildId),
  };
  const app = buildApp({
    useCases: createUseCases({
      ...stores,
      about,
      secrets: createEnrolmentSecrets(),
      requestSecrets,
      staffSecrets: createStaffSecrets(),
      passwords,
      deadlines,
      contracts,
      mail,
      paymentFeed,
      paymentSecrets,
      countable,
      countableWeeks,
      procedures,
      reviews,
      reportable,
      agentGuides,
      worries: log,
    }),
    kiosks: stores.kioskDoor,
    sessions: stores.sessions,
    queueFeed: stores.queueFeed,
    ticketFeed: stores.ticketFeed,
    together: stores.together,
    paymentFeed,
    rumours: createPaymentRumours({ ...stores, paymentSecrets }),
    ...(caught ? { caughtLetters: caught.letters } : {}),
    waker,
    clock,
    secret,
    passwords,
    content: live.files,
    webRoot: join(dist, 'web'),
    buildId,
    demo,
    secureOrigin: settings.tls !== null || settings.trustedProxy !== null,
    trustProxy: settings.trustedProxy ?? false,
    log,
    ...(settings.tls === null
      ? {}
      : { tls: { cert: readFileSync(settings.tls.cert), key: readFileSync(settings.tls.key) } }),
  });
  const failed = (error: unknown): void =>
    log.warn({ error: String(error) }, 'a sweep failed and will be tried again');
  const stopSweeper = startSweeper({ ...stores, hours, clock, failed });
  ending.then(stopSweeper);
  ending.then(startCounting({ ...stores, countableWeeks, clock, failed }));
  ending.then(startAsking({ ...stores, contracts, clock, failed }));
  ending.then(
    startOpeningOverpayments({ ...stores, overpaymentServices, requestSecrets, deadlines, clock, failed }),
  );
  ending.then(() => app.close());
  await listen(app, settings);
  announce(settings, payments, demoAccounts, about.demoBills, console.log);
  if (atStart.folderWaits) console.log(folderWaits(settings.kioskConfig, folder));
};

const ending = createEnding();
endOnSignal(ending);
run(ending).catch(async (error: unknown) => {
  // A sentence for who starts it; anything else is a fault of ours and keeps its trace.
  const isSentence = error instanceof StartProblem || error instanceof QueueIdTaken;
  console.error(isSentence ? error.message : error);
  await ending.run();
  process.exit(1);
});
