import { once } from 'node:events';
import { join } from 'node:path';
import { readArguments } from '../../content-check/arguments.ts';
import { servePreview } from './serve.ts';
import { watchFolder } from './watch-folder.ts';
import { openWorkshop } from './workshop.ts';

const web = join(import.meta.dirname, '../preview');

const refuse = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 2;
};

const preview = async (): Promise<void> => {
  const asked = readArguments(process.argv.slice(2), process.env['KIOSK_CONFIG'] ?? 'kiosk-config');
  if (typeof asked === 'string') return refuse(asked);
  if (asked.json || asked.overdue) return refuse('Écrivez : npm run content:preview [-- CHEMIN]');
  const port = Number(process.env['PORT'] ?? 8090);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    return refuse('PORT doit être un nombre entier de 1 à 65535.');
  const workshop = openWorkshop(asked.folder, Date.now);
  const { server, tell } = servePreview(workshop, web);
  server.listen(port, '127.0.0.1');
  const taken = await Promise.race([once(server, 'listening').then(() => null), once(server, 'error')]);
  if (taken)
    return refuse(`Le port ${port} est pris : PORT=8091 npm run content:preview en choisit un autre.`);

  let reading: Promise<void> = Promise.resolve();
  const read = (): void => {
    reading = reading.then(workshop.read).then(tell);
  };
  // What is saved during the first reading is heard too.
  watchFolder(asked.folder, read);
  read();
  await reading;
  const { hash } = new URL(`http://x/${startOn(asked.only)}`);
  console.log(
    `Aperçu de ${asked.folder} : http://127.0.0.1:${port}/${hash}\nChaque enregistrement s’y voit. Ctrl-C arrête.`,
  );
};

/** `npm run content:preview -- kiosk-config/procedures/x` opens on that procedure. */
const startOn = (path: string): string => {
  const [, id] = /[/\\]procedures[/\\]([^/\\]+)/.exec(path) ?? [];
  return id === undefined ? '' : `#${id}`;
};

await preview();
