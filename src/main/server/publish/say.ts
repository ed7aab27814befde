import type { Publication, PublicationOrigin } from '#server/ports/published-content.ts';
import { firstVersion } from './changes.ts';
import { sameDatabase } from './same-database.ts';

interface Made {
  readonly number: number;
  readonly version: string;
  readonly changes: readonly string[];
}

const origins: Readonly<Record<PublicationOrigin, string>> = {
  start: 'au démarrage du serveur',
  command: 'publiée',
  rollback: 'retour',
};

const taken = [
  'Les serveurs la servent dans les secondes qui suivent ; chaque borne la prend entre deux usagers.',
  'Qui a commencé une démarche la finit sur la version du début.',
];

/** A server puts its content in the database when it starts: an empty one may be the wrong one. */
const unserved = [
  'Aucun serveur n’a encore utilisé cette base de données : est-ce la bonne ?',
  'DATA_DIR ou DATABASE_URL doit être le même que pour npm start.',
];

const run = (script: string): string => `${sameDatabase(process.env)}npm run ${script}`;

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);

export const sayPublished = (commune: string, { number, version, changes }: Made, warnings: number): string =>
  [
    `Publié pour ${commune} : n° ${number} (${version}).`,
    ...indented(changes),
    ...(changes.includes(firstVersion) ? unserved : taken),
    ...(warnings > 0 ? [`Avertissements : ${warnings} (npm run content:check les montre).`] : []),
    ...(changes.includes(firstVersion)
      ? []
      : [
          `Pour revenir à la version d’avant : ${run('content:rollback')}`,
          `La liste : ${run('content:rollback -- --list')}`,
        ]),
  ].join('\n');

/** Where a person has published before, and the same again. */
export const sayNothingNew = ({ number, version }: Pick<Made, 'number' | 'version'>): string =>
  `Rien à publier : ce contenu est déjà en service (n° ${number}, ${version}).`;

/** Where only starts had published, and the same is now published by a person. */
export const sayTakenOver = ({ number, version }: Pick<Made, 'number' | 'version'>): string =>
  [
    `Rien de nouveau à montrer : ce contenu est déjà en service. Il est maintenant publié par commande (n° ${number}, ${version}).`,
    'Désormais, un démarrage du serveur ne publie plus le dossier : seule cette commande le fait.',
  ].join('\n');

export const sayReturned = (to: number, { number, version, changes }: Made): string =>
  [
    `Retour à la version n° ${to} (${version}), publiée à nouveau sous le n° ${number}.`,
    ...indented(changes),
    ...taken,
    `Le dossier n’a pas changé : corrigez-le, puis ${run('content:publish')}`,
  ].join('\n');

const moment = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

/** Nothing to go back to: perhaps because no server ever put anything there. */
export const sayNothingBefore = (history: readonly Publication[]): string =>
  [
    'Il n’y a pas de version d’avant : rien n’a changé.',
    ...(history.some(({ origin }) => origin === 'start') ? [] : unserved),
  ].join('\n');

const line = ({ number, publishedAt, version, origin, restores, kept }: Publication, at: number): string => {
  const how = restores === null ? origins[origin] : `${origins[origin]} au n° ${restores}`;
  const state = kept ? '' : ', plus gardée';
  return `${at === 0 ? '→' : ' '} n° ${number}  ${moment.format(publishedAt)}  ${version}  ${how}${state}`;
};

/** The latest first, with an arrow before the one that is served. */
export const sayHistory = (history: readonly Publication[]): string =>
  history.length === 0
    ? ['Rien n’est encore publié.', ...unserved].join('\n')
    : [
        'Heure de Paris. La flèche montre la version en service.',
        ...history.flatMap((one, at) => [line(one, at), ...indented(one.changes)]),
      ].join('\n');
