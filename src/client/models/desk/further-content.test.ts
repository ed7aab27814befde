import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createFurtherContent } from './further-content.ts';

const files: Readonly<Record<string, unknown>> = {
  'texts.ar.json': { standing: { acte: { locale: 'ar' }, cantine: { locale: 'fr' } } },
  'guides.fr.json': { guides: [{ id: 'aide', titleText: 'title' }], texts: { aide: { title: 'Payer' } } },
  'directory.fr.json': { places: [{ id: 'mairie-12', name: 'Mairie du 12ᵉ' }] },
};

const given = () => {
  const asked: string[] = [];
  const down = { is: false };
  const version = signal<string | null>('v1');
  const fetchFile = (name: string): Promise<unknown> => {
    asked.push(name);
    return down.is ? Promise.reject(new Error('offline')) : Promise.resolve(files[name]);
  };
  return { asked, down, version, further: createFurtherContent({ version, fetchFile }) };
};
const come = (): Promise<void> => new Promise((done) => setTimeout(done));

it('a procedure without a translation is known to be in French, once its file came', async () => {
  const { further, asked } = given();
  expect(further.tongueOf('cantine', 'ar')).toBeNull();
  await come();
  expect(further.tongueOf('cantine', 'ar')).toBe('fr');
  expect(further.tongueOf('acte', 'ar')).toBe('ar');
  expect(asked).toEqual(['texts.ar.json']);
});

it('a guide and a place are named as they are published, and one that is not has no name', async () => {
  const { further } = given();
  void [further.guideTitle('aide'), further.placeName('mairie-12')];
  await come();
  expect(further.guideTitle('aide')).toBe('Payer');
  expect(further.placeName('mairie-12')).toBe('Mairie du 12ᵉ');
  expect(further.guideTitle('autre')).toBeNull();
});

it('a file that could not be had is asked for again when it is next needed, and for each new version', async () => {
  const { further, asked, down, version } = given();
  down.is = true;
  void further.placeName('mairie-12');
  await come();
  down.is = false;
  void further.placeName('mairie-12');
  await come();
  expect(further.placeName('mairie-12')).toBe('Mairie du 12ᵉ');
  version.value = 'v2';
  expect(further.placeName('mairie-12')).toBeNull();
  expect(asked).toHaveLength(3);
});

it('nothing is asked before there is any content', () => {
  const { further, asked, version } = given();
  version.value = null;
  expect(further.guideTitle('aide')).toBeNull();
  expect(asked).toEqual([]);
});
