import * as v from 'valibot';
import { expect, it } from 'vitest';
import { checkFrame } from './directory-rules.ts';
import { directory } from './directory-schema.ts';
import { YamlFile } from './yaml-file.ts';

const frame = (kind: string): string => `
needs: [{ id: help, icon: heart, name: De l'aide, kinds: [${kind}] }]
kinds: [{ id: town-hall, icon: landmark, name: Mairie }, { id: mediation, icon: heart, name: Médiation }]
`;

it('a kind of place that is not known is told those that are', () => {
  const yaml = new YamlFile('directory.yaml', frame('townhall'));
  checkFrame(v.parse(directory, yaml.value), yaml, []);
  expect(yaml.findings.map(({ suggestion }) => suggestion)).toEqual([
    'Vouliez-vous écrire « town-hall » ? Il y a : town-hall, mediation. Sinon, ajoutez-le dans « kinds » de directory.yaml.',
  ]);
});
