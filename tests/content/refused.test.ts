import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import type { Library } from '#core/library.ts';
import { configFolder } from './compiled.ts';

/** One change to the commune's own content, and the sentence with which it must be refused. */
interface Refused {
  readonly because: string;
  readonly file: string;
  readonly change: readonly [from: string | RegExp, to: string];
  readonly says: string;
  /** The text of the line that the finding must point at. */
  readonly at: string;
}

const procedure = 'procedures/birth-certificate/procedure.yaml';
const english = 'procedures/birth-certificate/en.yaml';

const refused: readonly Refused[] = [
  {
    because: 'a condition that can’t be read',
    file: procedure,
    change: ['when: act == "recognition"', 'when: act = "recognition"'],
    says: 'Condition illisible : ce signe n’a pas de sens ici.',
    at: 'when: act = "recognition"',
  },
  {
    because: 'a condition on a choice that does not exist',
    file: procedure,
    change: ['when: place == "abroad"', 'when: place == "mars"'],
    says: 'Le champ « place » n’a pas de choix « mars ».',
    at: 'when: place == "mars"',
  },
  {
    because: 'a condition on what is asked later',
    file: procedure,
    change: ['when: place == "abroad"', 'when: form == "full"'],
    says: 'Le champ « form » n’est pas encore demandé à cet endroit : une condition ne voit que ce qui précède.',
    at: 'when: form == "full"',
  },
  {
    because: 'a step that nobody reaches',
    file: procedure,
    change: ['when: place == "abroad"', 'when: place == "abroad" && place == "paris"'],
    says: 'Aucun parcours ne mène à l’étape « born-abroad ».',
    at: '- id: born-abroad',
  },
  {
    because: 'a last step with a condition, after which a walk would hang',
    file: procedure,
    change: [
      '  - id: online\n    kind: outcome\n',
      '  - id: online\n    kind: outcome\n    when: delivery == "online"\n',
    ],
    says: 'La dernière étape doit être une issue sans condition : sinon un parcours pourrait ne pas finir.',
    at: '- id: online',
  },
  {
    because: 'an outcome without a person',
    file: procedure,
    change: [
      /humanWays:\n {6}- way: agent-here\n {6}- way: phone\n {8}phone: city\n\n {2}- id: find/,
      'humanWays: []\n\n  - id: find',
    ],
    says: 'Chaque issue nomme au moins une personne à qui s’adresser.',
    at: 'humanWays: []',
  },
  {
    because: 'a fact that does not exist',
    file: procedure,
    change: ['hint: Comptez {post-delay}.', 'hint: Comptez {delay}.'],
    says: 'Le fait « delay » n’existe pas.',
    at: 'hint: Comptez {delay}.',
  },
  {
    because: 'a question asked twice',
    file: procedure,
    change: ['    field: delivery\n    title', '    field: form\n    title'],
    says: 'Le champ « form » est demandé deux fois.',
    at: 'field: form',
  },
  {
    because: 'two steps with one id',
    file: procedure,
    change: ['- id: born-abroad', '- id: born-elsewhere'],
    says: 'L’identifiant « born-elsewhere » est déjà pris dans cette liste.',
    at: '- id: born-elsewhere',
  },
  {
    because: 'a word that the format does not know',
    file: procedure,
    change: [
      '    result: not-here\n    title: Cet acte',
      '    resultat: not-here\n    result: not-here\n    title: Cet acte',
    ],
    says: '« resultat » n’est pas connu ici.',
    at: 'resultat: not-here',
  },
  {
    because: 'a link that is not https',
    file: procedure,
    change: ['      url: https://www.service-public', '      url: http://www.service-public'],
    says: 'Un lien commence par https://.',
    at: 'url: http://www.service-public.gouv.fr/particuliers/vosdroits/F1427',
  },
  {
    because: 'a link to a site that the commune does not name',
    file: procedure,
    change: ['url: https://www.service-public.gouv.fr/', 'url: https://actes-rapides.example/'],
    says: 'Le site actes-rapides.example n’est pas dans « linkHosts » de commune.yaml.',
    at: 'url: https://actes-rapides.example/particuliers/vosdroits/F1427',
  },
  {
    because: 'a look-alike of an allowed host',
    file: procedure,
    change: ['url: https://www.service-public.gouv.fr/', 'url: https://notparis.fr/'],
    says: 'Le site notparis.fr n’est pas dans « linkHosts » de commune.yaml.',
    at: 'url: https://notparis.fr/particuliers/vosdroits/F1427',
  },
  {
    because: 'a fact whose day does not exist',
    file: procedure,
    change: ["asOf: '2024-01-08'", "asOf: '2024-02-30'"],
    says: 'La date de la source : « 2025-01-31 », ou « 2024 » si elle n’a pas de jour.',
    at: "asOf: '2024-02-30'",
  },
  {
    because: 'a text without its translation',
    file: english,
    change: [/ {2}which-act:\n {4}title: .*\n/, '  which-act:\n'],
    says: 'Il manque la traduction de « steps.which-act.title » : « Trouvez avec un agent l’acte qu’il vous faut »',
    at: 'which-act:',
  },
  {
    because: 'a translation of nothing',
    file: english,
    change: ['  which-act:\n', '  which-act:\n    aside: By the way\n'],
    says: 'Ce texte n’existe pas en français : « steps.which-act.aside ».',
    at: 'aside: By the way',
  },
  {
    because: 'a translation that forgets a fact',
    file: english,
    change: ['hint: Allow {post-delay}.', 'hint: Allow two weeks.'],
    says: '« fields.delivery.choices.online.hint » ne cite pas les mêmes faits qu’en français : il manque {post-delay}.',
    at: 'hint: Allow two weeks.',
  },
  {
    because: 'a kiosk in a place that does not exist',
    file: 'sites.yaml',
    change: ['    site: mairie-20\n', '    site: mairie-21\n'],
    says: 'Le lieu « mairie-21 » n’existe pas.',
    at: 'site: mairie-21',
  },
  {
    because: 'hours that end before they begin',
    file: 'sites.yaml',
    change: ["th: ['14:00-19:30']", "th: ['19:30-14:00']"],
    says: 'Cette plage finit avant de commencer.',
    at: "th: ['19:30-14:00']",
  },
  {
    because: 'a life event that is not in the list',
    file: procedure,
    change: ['lifeEvent: papers', 'lifeEvent: space'],
    says: '« space » n’est pas dans life-events.yaml.',
    at: 'lifeEvent: space',
  },
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refused-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const spoilt = async (name: string, { file, change }: Pick<Refused, 'file' | 'change'>): Promise<string> => {
  const copy = join(folder, name);
  await cp(configFolder, copy, { recursive: true });
  const text = await readFile(join(copy, file), 'utf8');
  const changed = text.replace(...change);
  expect(changed).not.toBe(text);
  await writeFile(join(copy, file), changed);
  return copy;
};

describe('content is refused, with its place and a sentence, for', () => {
  it.each(refused.map((each, at) => [each.because, at, each] as const))('%s', async (_because, at, each) => {
    const copy = await spoilt(`case-${at}`, each);
    const compiled = await compileConfig(copy);
    if (compiled.ok) throw new Error('it was accepted');
    const found = compiled.findings.find((finding) => finding.says === each.says);
    expect(found, compiled.findings.map((finding) => formatFinding(finding, copy)).join('\n')).toBeDefined();
    const lines = (await readFile(join(copy, each.file), 'utf8')).split('\n');
    expect(lines[(found?.line ?? 0) - 1]?.trim()).toBe(each.at);
    expect(found?.file.endsWith(each.file)).toBe(true);
  });

  it('a folder that is not there', async () => {
    const compiled = await compileConfig(join(folder, 'nothing'));
    if (compiled.ok) throw new Error('it was accepted');
    expect(compiled.findings.map((finding) => finding.says)).toEqual(
      Array(4).fill('Ce fichier manque, ou ne peut pas être lu.'),
    );
  });

  it('a file that is not YAML', async () => {
    const copy = await spoilt('yaml', { file: 'sites.yaml', change: ['sites:', 'sites: [} :'] });
    const compiled = await compileConfig(copy);
    expect(compiled.ok ? '' : compiled.findings[0]?.says).toMatch(/^Ce fichier n’est pas du YAML correct/);
  });
});

describe('a compiled library', () => {
  const libraryOf = async (from: string) => {
    const compiled = await compileConfig(from);
    if (!compiled.ok) throw new Error(compiled.findings.map((finding) => formatFinding(finding)).join('\n'));
    return compiled;
  };

  it('is the same each time, under the same version', async () => {
    expect(await libraryOf(configFolder)).toEqual(await libraryOf(configFolder));
  });

  it('has another version as soon as one word of it changes, in any language', async () => {
    const copy = await spoilt('words', { file: english, change: ['The whole certificate.', 'All of it.'] });
    const [before, after] = [await libraryOf(configFolder), await libraryOf(copy)];
    expect(after.library.version).not.toBe(before.library.version);
    expect(after.texts.fr.version).toBe(after.library.version);
  });

  it('shows a tile for each life event that has a procedure, in the order of their file', async () => {
    const { library } = await libraryOf(configFolder);
    const { lifeEvents } = parse(await readFile(join(configFolder, 'life-events.yaml'), 'utf8')) as Library;
    const used = new Set(library.procedures.map(({ lifeEvent }) => lifeEvent));
    expect(used.size).toBeGreaterThan(0);
    expect(library.lifeEvents.map(({ id }) => id)).toEqual(
      lifeEvents.map(({ id }) => id).filter((id) => used.has(id)),
    );
  });

  it('shows no tile that opens on nothing', async () => {
    const { library } = await libraryOf(configFolder);
    const [kept] = library.procedures;
    if (!kept) throw new Error('no procedure is published');
    const copy = join(folder, 'one-procedure');
    await cp(configFolder, copy, { recursive: true });
    await Promise.all(
      library.procedures
        .filter(({ id }) => id !== kept.id)
        .map(({ id }) => rm(join(copy, 'procedures', id), { recursive: true })),
    );
    // They name the procedures that are gone, and so do its own ends.
    await rm(join(copy, 'guides'), { recursive: true });
    const without = async (file: string, line: RegExp): Promise<void> =>
      writeFile(join(copy, file), (await readFile(join(copy, file), 'utf8')).replaceAll(line, ''));
    await without(`procedures/${kept.id}/procedure.yaml`, /^ {4}procedures: .*\n/gm);
    await without('life-events.yaml', /^ +first: .*\n/gm);
    const shown = (await libraryOf(copy)).library.lifeEvents;
    expect(shown.map(({ id }) => id)).toContain(kept.lifeEvent);
    expect(shown.map(({ procedures }) => procedures)).toEqual(shown.map(() => [kept.id]));
  });

  it('shows no word that is not there', async () => {
    const { library, texts } = await libraryOf(configFolder);
    const keys = library.sites
      .flatMap((site) => [site.hoursNoteText, site.accessText])
      .filter((key) => key !== null);
    for (const key of [...keys, ...library.lifeEvents.map(({ id }) => `lifeEvent.${id}`)]) {
      expect(texts.fr.common[key]).toBeTruthy();
      expect(texts.en.common[key]).toBeTruthy();
    }
  });

  it('has the two mairies with their dated hours, and four kiosks', async () => {
    const { library, kiosks } = await libraryOf(configFolder);
    expect(library.sites.map((site) => [site.id, site.hoursAsOf, site.hoursConfirmed])).toEqual([
      ['mairie-19', '2025-05-26', true],
      ['mairie-20', '2024', true],
    ]);
    expect(kiosks).toHaveLength(4);
    expect(library.sites[1]?.hours.weekly.th).toEqual([{ from: 840, to: 1170 }]);
    expect(library.sites[0]?.hours.firstInMonth.tu).toEqual([{ from: 780, to: 1020 }]);
  });
});
