import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileConfig } from '#content/compile.ts';
import { formatFinding } from '#content/finding.ts';
import { addDays } from '#core/calendar/dates.ts';
import { spansOn } from '#core/calendar/open-at.ts';
import { instantOf } from '#core/calendar/wall-clock.ts';
import { hereAt, placesAround } from '#core/directory/around.ts';
import { metresBetween } from '#core/directory/distance.ts';
import { placeStateAt } from '#core/directory/place-state.ts';
import type { Place } from '#core/directory/place.ts';
import { locales } from '#core/locale.ts';
import { configFolder, published } from './compiled.ts';
import { goodCommune } from './verifier-corpus.ts';

const compiled = await published();
const directory = compiled.directory.fr;

const place = (id: string): Place => {
  const found = directory.places.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not in the directory`);
  return found;
};

const clock = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
const opens = (id: string, date: string): readonly string[] => {
  const { hours } = place(id);
  return hours ? spansOn(hours, date).map(({ from, to }) => `${clock(from)}-${clock(to)}`) : [];
};

const townHalls = directory.places.filter(
  ({ kind, inPlaceOf }) => kind === 'town-hall' && inPlaceOf === null,
);

describe('the town halls', () => {
  it('are seventeen: Paris Centre, and the 5e to the 20e, one in each part of town', () => {
    expect(townHalls).toHaveLength(17);
    expect(new Set(townHalls.map(({ area }) => area)).size).toBe(17);
    expect(townHalls.map(({ area }) => area ?? '').sort()).toEqual(
      directory.areas.map(({ id }) => id).sort(),
    );
  });

  it('each say where they are, how to phone and when they open', () => {
    for (const hall of townHalls) {
      expect(hall.address, hall.id).toMatch(/750\d\d Paris/);
      expect(hall.phone, hall.id).not.toBeNull();
      expect(hall.hours !== null || hall.closure !== null, hall.id).toBe(true);
      if (hall.hours !== null) expect(hall.hoursAsOf, hall.id).not.toBeNull();
    }
  });

  it('of the 12e is closed since the fire, sends to its temporary site, and never says that it has reopened', () => {
    const closed = place('mairie-12');
    expect(closed.closure).toMatchObject({ since: '2025-01-27', instead: ['mairie-12-temporaire'] });
    expect(closed.hours).toBeNull();
    expect(place('mairie-12-temporaire')).toMatchObject({ inPlaceOf: 'mairie-12', doubt: 'temporary' });
    for (const locale of ['fr', 'fr-simple', 'en'] as const) {
      const announced = compiled.directory[locale].texts[closed.closure?.announcedText ?? ''] ?? '';
      expect(announced).toContain('3975');
      expect(announced).toContain('2026');
    }
    expect(directory.texts[closed.closure?.announcedText ?? '']).toContain('à vérifier');
    // Due for review before the year is over, so that its owner is asked.
    expect(closed.reviewBy <= '2026-12-31').toBe(true);
  });

  it('of the 19e opens at one in the afternoon on the first Tuesday of a month', () => {
    expect(opens('mairie-19', '2026-12-01')).toEqual(['13:00-17:00']);
    expect(opens('mairie-19', '2026-12-08')).toEqual(['8:30-17:00']);
  });

  it('of the 20e closes at four on 24 and 31 December, whatever the year', () => {
    expect(opens('mairie-20', '2026-12-24')).toEqual(['14:00-16:00']);
    expect(opens('mairie-20', '2027-12-31')).toEqual(['8:30-16:00']);
    expect(opens('mairie-20', '2026-12-17')).toEqual(['14:00-19:30']);
  });

  it('that share the usual hours say that these are not their own', () => {
    for (const id of ['mairie-05', 'mairie-09', 'mairie-18']) {
      expect(place(id)).toMatchObject({ hoursBorrowed: true, hoursConfirmed: false });
      expect(opens(id, '2026-11-26')).toEqual(['8:30-19:30']);
    }
    expect(place('mairie-paris-centre')).toMatchObject({ hoursBorrowed: false, hoursAsOf: '<2020' });
  });
});

describe('every place', () => {
  it('is said to be open or closed only where its hours were confirmed', () => {
    const confirmed = ['facilitation-19', 'mairie-19', 'mairie-20'];
    expect(
      directory.places
        .filter(({ hoursConfirmed }) => hoursConfirmed)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(confirmed);
    const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-01-01', n));
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(fc.constantFrom(...directory.places), day, minute, (each, date, at) => {
        const state = placeStateAt(each, instantOf({ date, minute: at }));
        if (state.kind === 'known') expect(confirmed).toContain(each.id);
        expect(state.kind === 'known').toBe(each.hoursConfirmed);
      }),
    );
  });

  it('has hours that stay in their day, one after the other, and none on a public holiday', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-01-01', n));
    fc.assert(
      fc.property(fc.constantFrom(...directory.places), day, ({ hours }, date) => {
        if (hours === null) return;
        const spans = spansOn(hours, date);
        for (const [at, { from, to }] of spans.entries()) {
          expect(from >= 0 && from < to && to <= 1440).toBe(true);
          expect(from >= (spans[at - 1]?.to ?? 0)).toBe(true);
        }
      }),
    );
    for (const each of directory.places)
      if (each.hours) expect(opens(each.id, '2026-11-11'), each.id).toEqual([]);
  });

  it('has a date, or says that it has none; an old one is doubted', () => {
    for (const each of directory.places) {
      expect(each.asOf === null || /^<?\d{4}$|^\d{4}-\d\d-\d\d$/.test(each.asOf), each.id).toBe(true);
      expect(each.reviewBy, each.id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    for (const id of ['pimms-paris-est', 'eps-10', 'eps-15', 'caisse-ecoles-15', 'pimms-panda-mobile'])
      expect(place(id), id).toMatchObject({ doubt: 'old' });
    expect(place('eps-15').asOf).toBe('2016');
  });

  it('answers a need, is of a known kind, and lies in Paris', () => {
    const middle = { lat: 48.8566, lon: 2.3522 };
    for (const each of directory.places) {
      expect(
        directory.needs.some(({ kinds }) => kinds.includes(each.kind)),
        each.id,
      ).toBe(true);
      expect(
        directory.kinds.some(({ id }) => id === each.kind),
        each.id,
      ).toBe(true);
      if (each.coordinates) expect(metresBetween(each.coordinates, middle), each.id).toBeLessThan(12_000);
    }
  });

  it('is named in each language of the commune', () => {
    for (const locale of locales) {
      const { texts, places } = compiled.directory[locale];
      const keys = places.flatMap(({ accessText, noteText, hoursNoteText, closure }) => [
        accessText,
        noteText,
        hoursNoteText,
        ...(closure ? [closure.whyText, closure.announcedText] : []),
      ]);
      for (const key of keys) if (key !== null) expect(texts[key], `${locale} ${key}`).toBeTruthy();
    }
  });
});

const wire = JSON.stringify([compiled.library, compiled.texts, compiled.directory]);

/** Addresses of places whose existence nobody confirmed. */
const candidates = [
  'Ledru-Rollin',
  'Brézin',
  '115 bis rue Ordener',
  'Meynadier',
  'eps-11',
  'eps-14',
  'eps-18',
  'eps-19',
];

describe('what is not to be published', () => {
  it('is nowhere in kiosk-config', async () => {
    const files = (await readdir(configFolder, { recursive: true })).filter((file) => /\.ya?ml$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = await readFile(join(configFolder, file), 'utf8');
      expect(text, file).not.toMatch(/do-not-publish|status:\s*candidate/);
      for (const candidate of candidates)
        expect(text.includes(candidate), `${file}: ${candidate}`).toBe(false);
    }
  });

  it('is nowhere on the wire', () => {
    expect(wire.length).toBeGreaterThan(100_000);
    expect(wire).toContain('Espace parisien des solidarités');
    for (const candidate of candidates) expect(wire.includes(candidate), candidate).toBe(false);
    expect(wire).not.toMatch(/do-not-publish|candidate/i);
  });

  it('has no word in the format', async () => {
    const schema = await readFile(join(configFolder, 'schema/places.schema.json'), 'utf8');
    expect(schema).not.toMatch(/candidate|publish/);
  });
});

describe('around a kiosk', () => {
  it('of the 20e stands its own town hall, then help nearby with a distance', () => {
    const { own, neighbours } = placesAround(directory, hereAt(directory, 'mairie-20'), null);
    expect(own[0]).toMatchObject({ place: { id: 'mairie-20' }, here: true });
    const pimms = own.find((near) => near.place.id === 'pimms-paris-est');
    expect(Math.round((pimms?.metres ?? 0) / 100)).toBe(3);
    expect(neighbours.map((near) => near.place.area)).not.toContain('paris-16');
  });

  it('of the 19e, whose coordinates nobody knows, stand places without a distance', () => {
    const { own, neighbours } = placesAround(directory, hereAt(directory, 'mairie-19'), 'town-hall');
    expect(own.map((near) => near.place.id)).toEqual(['mairie-19']);
    expect(neighbours.map((near) => near.place.id).sort()).toEqual(['mairie-10', 'mairie-18', 'mairie-20']);
    expect([...own, ...neighbours].every(({ metres }) => metres === null)).toBe(true);
  });
});

const frame = `
needs: [{ id: hall, icon: landmark, name: Une mairie, kinds: [hall] }]
kinds: [{ id: hall, icon: landmark, name: Mairie }]
areas:
  - { id: north, name: Nord, postcodes: ['60001'], neighbours: [south] }
  - { id: south, name: Sud, postcodes: ['60002'], neighbours: [north] }
usualHours:
  halls: { source: Page, asOf: '2025-01-01', closedOnHolidays: true, weekly: { mo: ['09:00-12:00'] } }
sites: [{ id: town-hall, kind: hall, area: north }]
`;

const aPlace = (change: Readonly<Record<string, string>> = {}): string => {
  const parts: Readonly<Record<string, string>> = {
    id: 'annex',
    kind: 'hall',
    area: 'south',
    name: 'Mairie annexe',
    status: 'hours-unconfirmed',
    address: '1 rue du Sud, 60002 Val',
    phone: '01 02 03 04 05',
    source: 'Page de la mairie',
    asOf: "'2025-01-01'",
    reviewBy: "'2027-01-31'",
    hours: '{ usual: halls }',
    ...change,
  };
  const lines = Object.entries(parts).filter(([, value]) => value !== '');
  return lines.map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: ${value}`).join('\n');
};

/** The little commune of the verifier with a directory of two places, one of which is spoilt. */
const findingsOf = async (
  places: readonly string[],
  of = frame,
  more: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'directory-'));
  try {
    await cp(goodCommune, folder, { recursive: true });
    const at = join(folder, 'directory');
    await mkdir(at);
    await writeFile(join(at, 'directory.yaml'), of);
    await writeFile(join(at, 'places.yaml'), `owner: Mairie\nplaces:\n${places.join('\n')}\n`);
    const words = {
      need: { hall: 'A town hall' },
      kind: { hall: 'Hall' },
      area: { north: 'North', south: 'South' },
      ...more,
    };
    for (const locale of ['en', 'fr-simple', 'ar'])
      await writeFile(join(at, `${locale}.yaml`), JSON.stringify(words));
    const result = await compileConfig(folder, '2026-11-22');
    const all = result.ok ? result.warnings : result.findings;
    return all
      .filter(({ file }) => file.includes('/directory/'))
      .map((finding) => formatFinding(finding, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const errorsOf = async (...of: Parameters<typeof findingsOf>): Promise<readonly string[]> =>
  (await findingsOf(...of)).filter(
    (says) => !/undeclared-language|\[untranslated\]|\[never-stamped\]/.test(says),
  );

describe('a directory that is wrong is refused where it is wrong', () => {
  it('and one that is right is not', async () => expect(await errorsOf([aPlace()])).toEqual([]));

  it.each([
    ['a candidate', { status: 'candidate-do-not-publish' }, /places\.yaml:7:\d+ .*candidat.*\[shape\]/],
    ['an id of a site', { id: 'town-hall' }, /\[duplicate-id\]/],
    ['an unknown kind', { kind: 'shop' }, /« shop ».*\[unknown-place\]/],
    ['an unknown part of town', { area: 'west' }, /« west ».*\[unknown-place\]/],
    ['a link that is not https', { link: 'http://www.val-des-sources.example' }, /\[link\]/],
    ['a link to another host', { link: 'https://elsewhere.example' }, /linkHosts.*\[link\]/],
    ['latitude and longitude of nowhere', { coordinates: '{ lat: 95, lon: 2, source: x }' }, /\[shape\]/],
    ['no review date', { reviewBy: '' }, /« reviewBy ».*\[fact-source\]/],
    ['a review date before its source', { reviewBy: "'2024-01-01'" }, /\[fact-dates\]/],
    ['an overdue review', { reviewBy: "'2026-11-01'" }, /Mairie annexe.*01\/11\/2026.*\[overdue-fact\]/],
    ['confirmed hours that are not its own', { status: 'confirmed-hours' }, /\[fact-source\]/],
    ['hours of nowhere', { hours: '{ usual: shops }' }, /« shops »/],
    [
      'hours in two ways',
      { hours: "{ usual: halls, weekly: { mo: ['09:00-10:00'] } }" },
      /un seul des trois/,
    ],
    [
      'a place to go to meanwhile that is not there',
      { closure: "{ since: '2025-01-01', why: Travaux., instead: [moon] }" },
      /« moon ».*\[unknown-place\]/,
    ],
    ['a building that is not there', { within: 'moon' }, /« moon ».*\[unknown-place\]/],
    ['a phone that is none', { phone: 'appelez-nous' }, /\[unknown-phone\]/],
    ['a date that is none', { asOf: 'hier' }, /avant 2020/],
  ])('%s', async (_what, change, says) => {
    const said = await errorsOf([aPlace(change as Record<string, string>)]);
    expect(
      said.some((each) => says.test(each)),
      said.join('\n'),
    ).toBe(true);
  });

  it('calls no translation one of nothing while the file of its places can’t be read', async () => {
    const words = { place: { annex: { note: 'The entrance is in the yard.' } } };
    const note = 'L’entrée est dans la cour.';
    expect(await errorsOf([aPlace({ note })], frame, words)).toEqual([]);
    const said = await errorsOf([aPlace({ note, reviewBy: 'demain' })], frame, words);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('reviewBy');
  });

  it('two places of one id, wherever they stand', async () => {
    expect((await errorsOf([aPlace(), aPlace()])).join()).toContain('[duplicate-id]');
  });

  it('coordinates far from all others, as when they are changed over', async () => {
    const near = [1, 2, 3].map((n) =>
      aPlace({ id: `hall-${n}`, coordinates: `{ lat: 48.${n}, lon: 2.3, source: x }` }),
    );
    const over = aPlace({ coordinates: '{ lat: 2.3, lon: 48.8, source: x }' });
    expect((await errorsOf([...near, over])).join()).toContain('[bounds]');
    expect(await errorsOf(near)).toEqual([]);
  });

  it('a border that only one side knows', async () => {
    const oneSided = frame.replace('neighbours: [north]', 'neighbours: []');
    expect((await errorsOf([aPlace()], oneSided)).join()).toMatch(/« south » ne nomme pas « north »/);
  });
});

it('a commune without a directory has its town halls, and nothing to filter', async () => {
  const small = await compileConfig(goodCommune);
  if (!small.ok) throw new Error(small.findings.map((finding) => formatFinding(finding)).join('\n'));
  expect(small.directory.fr.places.map(({ id }) => id)).toEqual(small.library.sites.map(({ id }) => id));
  expect(small.directory.fr.needs).toEqual([]);
});
