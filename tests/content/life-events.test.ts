import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Library } from '#core/library.ts';
import { icons } from '#ui/icon/icon-names.ts';
import { configFolder } from './compiled.ts';

const file = await readFile(join(configFolder, 'life-events.yaml'), 'utf8');
const { lifeEvents } = parse(file) as Pick<Library, 'lifeEvents'>;

it('every life event, shown yet or not, has a drawing of its own that the UI kit knows', () => {
  expect(lifeEvents.length).toBeGreaterThan(0);
  expect(lifeEvents.filter(({ icon }) => !Object.hasOwn(icons, icon))).toEqual([]);
  expect(new Set(lifeEvents.map(({ icon }) => icon)).size).toBe(lifeEvents.length);
});
