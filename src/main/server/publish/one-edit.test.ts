import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Document, parseDocument } from 'yaml';
import { compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import type { Content } from '../content.ts';
import { changesBetween } from './changes.ts';

const config = 'kiosk-config';
let parent = '';
let shipped: Content;

const compiled = async (folder: string): Promise<Content> => {
  const content = await compileConfig(folder);
  if (!content.ok) throw new Error(content.findings.map((finding) => formatFinding(finding)).join('\n'));
  return content;
};

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'edits-'));
  shipped = await compiled(config);
});
afterAll(() => rm(parent, { recursive: true, force: true }));

type Path = readonly (string | number)[];
type Edit = (folder: string) => Promise<void>;

const inFile =
  (file: string, change: (yaml: Document) => void): Edit =>
  async (folder) => {
    const yaml = parseDocument(await readFile(join(folder, file), 'utf8'));
    change(yaml);
    await writeFile(join(folder, file), yaml.toString({ lineWidth: 0 }));
  };

const set = (file: string, path: Path, to: unknown): Edit => inFile(file, (yaml) => yaml.setIn(path, to));

const reversed = (file: string, path: Path): Edit =>
  inFile(file, (yaml) => {
    const list = yaml.toJS() as unknown;
    const found = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], list);
    yaml.setIn(path, (found as readonly unknown[]).toReversed());
  });

const all =
  (...edits: readonly Edit[]): Edit =>
  async (folder) => {
    for (const edit of edits) await edit(folder);
  };

const copies = async (...edits: readonly Edit[]): Promise<readonly Content[]> => {
  const folder = await mkdtemp(join(parent, 'copy-'));
  await cp(config, folder, { recursive: true });
  const contents: Content[] = [];
  for (const edit of edits) {
    await edit(folder);
    contents.push(await compiled(folder));
  }
  await rm(folder, { recursive: true });
  return contents;
};

const edited = async (edit: Edit): Promise<Content> => {
  const [content] = await copies(edit);
  if (!content) throw new Error('nothing was compiled');
  return content;
};

/** A new procedure: an existing one under another name, which its editor put under one of its life events. */
const newId = 'another-place-at-school';
const newTitle = 'Trouver une autre place';
const addProcedure =
  (from: string): Edit =>
  async (folder) => {
    await cp(join(folder, 'procedures', from), join(folder, 'procedures', newId), { recursive: true });
    const file = `procedures/${newId}/procedure.yaml`;
    await all(set(file, ['id'], newId), set(file, ['title'], newTitle))(folder);
  };
const removeProcedure: Edit = (folder) => rm(join(folder, 'procedures', newId), { recursive: true });

const eventAt = { papers: 0, family: 1, school: 2, home: 4, help: 5, city: 6 } as const;
const named = (event: keyof typeof eventAt, id: string): Edit =>
  inFile('life-events.yaml', (yaml) => yaml.addIn(['lifeEvents', eventAt[event], 'first'], id));
const unnamed = (event: keyof typeof eventAt, id: string): Edit =>
  inFile('life-events.yaml', (yaml) => {
    const path = ['lifeEvents', eventAt[event], 'first'];
    const { lifeEvents } = yaml.toJS() as { lifeEvents: readonly { first?: readonly string[] }[] };
    yaml.setIn(
      path,
      (lifeEvents[eventAt[event]]?.first ?? []).filter((each) => each !== id),
    );
  });

const titleOf = (id: string): string => shipped.texts.fr.procedures[id]?.['title'] ?? id;
const nameOf = (id: string): string =>
  shipped.directory.fr.places.find((place) => place.id === id)?.name ?? id;

interface Case {
  readonly kind: string;
  readonly targets: readonly string[];
  readonly edit: (target: string) => Edit;
  readonly says: (target: string) => readonly string[];
  /** What a return says, where it is not the same. */
  readonly back?: (target: string) => readonly string[];
}

const procedures = [
  'birth-certificate',
  'contest-bill',
  'direct-debit',
  'electoral-roll',
  'identity-papers',
  'school-canteen',
];
const lent: Readonly<Record<string, string>> = {
  'birth-certificate': 'cost',
  'hosting-certificate': 'cost',
  'direct-debit': 'starts',
};
const events = ['papers', 'family', 'school'] as const;
const home = 'Logement et déménagement';

const cases: readonly Case[] = [
  {
    kind: 'one text of a procedure',
    targets: procedures,
    edit: (id) => set(`procedures/${id}/procedure.yaml`, ['summary'], 'Une phrase toute neuve.'),
    says: (id) => [`Démarche modifiée : ${titleOf(id)}`],
  },
  {
    kind: 'one translated text of a procedure',
    targets: procedures,
    edit: (id) => set(`procedures/${id}/en.yaml`, ['summary'], 'A sentence made anew.'),
    says: (id) => [`Démarche modifiée : ${titleOf(id)}`],
  },
  {
    kind: 'how a language presents a procedure that it does not translate',
    targets: ['school-canteen', 'identity-papers'],
    edit: (id) => set(`procedures/${id}/ar.yaml`, ['summary'], 'نص جديد.'),
    says: (id) => [`Démarche modifiée : ${titleOf(id)}`],
  },
  {
    kind: 'a fact of a procedure that a guide shows as well',
    targets: Object.keys(lent),
    edit: (id) =>
      set(`procedures/${id}/procedure.yaml`, ['facts', lent[id] ?? '', 'value'], 'à demander ici'),
    says: (id) => [`Démarche modifiée : ${titleOf(id)}`],
  },
  {
    kind: 'the date at which a fact must be read again',
    targets: ['birth-certificate'],
    edit: (id) => set(`procedures/${id}/procedure.yaml`, ['facts', lent[id] ?? '', 'reviewBy'], '2027-11-30'),
    says: (id) => [`Démarche modifiée : ${titleOf(id)}`],
  },
  {
    kind: 'a new procedure',
    targets: procedures,
    edit: addProcedure,
    says: () => [`Démarche ajoutée : ${newTitle}`],
    back: () => [`Démarche retirée : ${newTitle}`],
  },
  {
    kind: 'a new procedure, put first under its own life event',
    targets: ['school-canteen', 'school-registration'],
    edit: (id) => all(addProcedure(id), named('school', newId)),
    says: () => [`Démarche ajoutée : ${newTitle}`],
    back: () => [`Démarche retirée : ${newTitle}`],
  },
  {
    kind: 'a new procedure that opens a life event nobody saw',
    targets: ['school-canteen'],
    edit: (id) => all(addProcedure(id), set(`procedures/${newId}/procedure.yaml`, ['lifeEvent'], 'help')),
    says: () => [`Démarche ajoutée : ${newTitle}`],
    back: () => [`Démarche retirée : ${newTitle}`],
  },
  {
    kind: 'a new procedure, named under another life event too',
    targets: ['school-canteen'],
    edit: (id) => all(addProcedure(id), named('home', newId)),
    says: () => [
      `Démarche ajoutée : ${newTitle}`,
      `Événement de vie « ${home} » : une démarche de plus (${newTitle})`,
    ],
    back: () => [`Démarche retirée : ${newTitle}`],
  },
  {
    kind: 'a procedure that moves to another life event',
    targets: ['direct-debit'],
    edit: (id) => set(`procedures/${id}/procedure.yaml`, ['lifeEvent'], 'help'),
    says: (id) => [`Démarche modifiée : ${titleOf(id)}`],
  },
  {
    kind: 'a procedure named under one more life event',
    targets: ['direct-debit', 'contest-bill'],
    edit: (id) => named('home', id),
    says: (id) => [`Événement de vie « ${home} » : une démarche de plus (${titleOf(id)})`],
    back: (id) => [`Événement de vie « ${home} » : une démarche de moins (${titleOf(id)})`],
  },
  {
    kind: 'the order of a life event',
    targets: ['papers'],
    edit: () => reversed('life-events.yaml', ['lifeEvents', eventAt.papers, 'first']),
    says: () => ['Événement de vie « Papiers et état civil » : ordre des démarches'],
  },
  {
    kind: 'the name of a life event',
    targets: events,
    edit: (id) => set('life-events.yaml', ['lifeEvents', eventAt[id as 'papers'], 'name'], 'Un nom neuf'),
    says: () => ['Événement de vie « Un nom neuf » : nom'],
    back: (id) => [`Événement de vie « ${shipped.texts.fr.common[`lifeEvent.${id}`]} » : nom`],
  },
  {
    kind: 'the icon of a life event',
    targets: events,
    edit: (id) => set('life-events.yaml', ['lifeEvents', eventAt[id as 'papers'], 'icon'], 'landmark'),
    says: (id) => [`Événement de vie « ${shipped.texts.fr.common[`lifeEvent.${id}`]} » : icône`],
  },
  {
    kind: 'a translated word that all share',
    targets: events,
    edit: (id) => set('en.yaml', ['lifeEvent', id], 'A new name'),
    says: (id) => [`Événement de vie « ${shipped.texts.fr.common[`lifeEvent.${id}`]} » : traduction`],
  },
  {
    kind: 'the name of a service',
    targets: ['family-billing'],
    edit: () => set('services.yaml', ['services', 0, 'name'], 'Service neuf'),
    says: () => ['Service modifié : Service neuf'],
    back: () => ['Service modifié : Service des factures familiales'],
  },
  {
    kind: 'a town hall',
    targets: ['mairie-19', 'mairie-20'],
    edit: (id) =>
      set('sites.yaml', ['sites', id === 'mairie-19' ? 0 : 1, 'address'], '1 rue Neuve, 75020 Paris'),
    says: (id) => [`Lieu modifié : ${nameOf(id)}`],
  },
  {
    kind: 'how one gets into a town hall',
    targets: ['mairie-20'],
    edit: () => set('sites.yaml', ['sites', 1, 'access'], 'Un ascenseur neuf.'),
    says: (id) => [`Lieu modifié : ${nameOf(id)}`],
  },
  {
    kind: 'whether one pays at the kiosks of a town hall',
    targets: ['mairie-19'],
    edit: () => set('sites.yaml', ['sites', 0, 'payHere'], true),
    says: (id) => [`Lieu modifié : ${nameOf(id)}`],
  },
  {
    kind: 'the hours of a town hall',
    targets: ['mairie-19', 'mairie-20'],
    edit: (id) =>
      set('sites.yaml', ['sites', id === 'mairie-19' ? 0 : 1, 'hours', 'weekly', 'fr'], ['09:00-12:00']),
    says: (id) => [`Lieu modifié : ${nameOf(id)} (horaires)`],
  },
  {
    kind: 'what is said of a place of the directory, whose translations then are out of date',
    targets: ['facilitation-19'],
    edit: () => set('directory/help-places.yaml', ['places', 0, 'note'], 'Une note neuve.'),
    says: (id) => [`Lieu modifié : ${nameOf(id)}`],
  },
  {
    kind: 'the address of a place of the directory',
    targets: ['facilitation-19', 'facilitation-20'],
    edit: (id) =>
      set(
        'directory/help-places.yaml',
        ['places', id === 'facilitation-19' ? 0 : 1, 'address'],
        '1 rue Neuve',
      ),
    says: (id) => [`Lieu modifié : ${nameOf(id)}`],
  },
  {
    kind: 'a text of a guide',
    targets: ['this-kiosk', 'voting-help'],
    edit: (id) => set(`guides/${id}/guide.yaml`, ['summary'], 'Une phrase toute neuve.'),
    says: (id) => [`Fiche modifiée : ${shipped.guides.fr.texts[id]?.['title']}`],
  },
  {
    kind: 'a new life event, which no procedure belongs to yet',
    targets: ['sea'],
    edit: () =>
      all(
        // Seven at most.
        set('life-events.yaml', ['lifeEvents', eventAt.help], { id: 'sea', icon: 'heart', name: 'La mer' }),
        ...['en', 'ar', 'fr-simple'].map((locale) =>
          inFile(`${locale}.yaml`, (yaml) => {
            yaml.deleteIn(['lifeEvent', 'help']);
            yaml.setIn(['lifeEvent', 'sea'], locale === 'ar' ? 'البحر' : 'Sea');
          }),
        ),
      ),
    says: () => ['Événement de vie ajouté : La mer', 'Événement de vie retiré : Aides et santé'],
    back: () => ['Événement de vie ajouté : Aides et santé', 'Événement de vie retiré : La mer'],
  },
  {
    kind: 'a kiosk',
    targets: ['mairie-19-borne-1'],
    edit: () => set('sites.yaml', ['kiosks', 0, 'place'], 'Premier étage'),
    says: () => ['Borne modifiée : Borne 1, Premier étage'],
    back: () => ['Borne modifiée : Borne 1, Hall d’accueil, à gauche'],
  },
  {
    kind: 'the number of the commune, which many procedures and places name',
    targets: ['city'],
    edit: () => set('commune.yaml', ['phones', 'city', 'number'], '01 40 00 00 00'),
    says: () => ['Commune : son numéro de téléphone, 01 40 00 00 00'],
    back: () => ['Commune : son numéro de téléphone, 3975'],
  },
  {
    kind: 'the date at which the number of the commune must be read again',
    targets: ['city'],
    edit: () => set('commune.yaml', ['phones', 'city', 'reviewBy'], '2027-11-30'),
    says: () => ['Dates et responsables des relectures : commune.yaml'],
  },
  {
    kind: 'a language that is no longer on offer',
    targets: ['ar'],
    edit: () => set('commune.yaml', ['languages', 'partial'], []),
    says: () => ['Langue retirée : ar'],
    back: () => ['Langue ajoutée : ar'],
  },
  {
    kind: 'what people look for in the directory',
    targets: ['town-hall'],
    edit: () => set('directory/directory.yaml', ['needs', 0, 'icon'], 'heart'),
    says: () => ['Besoin modifié : Une mairie'],
  },
  {
    kind: 'a word that a vain search counts',
    targets: ['fr'],
    edit: () => inFile('countable-terms.yaml', (yaml) => yaml.addIn(['fr'], 'patinoire')),
    says: () => ['Mots comptés d’une recherche sans résultat (countable-terms.yaml) : fr'],
  },
];

describe('a publication names what its editor changed, and nothing that follows from it', () => {
  it.each(cases.map((each) => [each.kind, each] as const))('%s', async (_kind, { targets, ...each }) => {
    const holds = async (target: string): Promise<void> => {
      const after = await edited(each.edit(target));
      expect(after.library.version).not.toBe(shipped.library.version);
      expect(changesBetween(shipped, after)).toEqual(each.says(target));
      expect(changesBetween(after, shipped)).toEqual((each.back ?? each.says)(target));
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...targets), holds), { numRuns: 1 });
  });

  it('a procedure that is taken out of its folder and of the life event that named it', async () => {
    const [before, after] = await copies(
      all(addProcedure('school-canteen'), named('home', newId)),
      all(removeProcedure, unnamed('home', newId)),
    );
    if (!before || !after) throw new Error('nothing was compiled');
    expect(changesBetween(before, after)).toEqual([`Démarche retirée : ${newTitle}`]);
  });

  it('two edits are two sentences', async () => {
    const after = await edited(
      all(
        set('procedures/direct-debit/procedure.yaml', ['summary'], 'Une phrase toute neuve.'),
        set('sites.yaml', ['sites', 0, 'hours', 'weekly', 'fr'], ['09:00-12:00']),
      ),
    );
    expect(changesBetween(shipped, after)).toEqual([
      `Démarche modifiée : ${titleOf('direct-debit')}`,
      `Lieu modifié : ${nameOf('mairie-19')} (horaires)`,
    ]);
  });
});
