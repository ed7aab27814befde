import { expect, it } from 'vitest';
import { oneOf } from './one-of.ts';

const letters = 'abcdefghijklmnopqrst'.split('').map((letter) => `${letter}-place`);

it('a list of twelve is told whole', () => {
  const twelve = letters.slice(0, 12);
  expect(oneOf('nowhere', twelve, 'sites.yaml')).toBe(
    `Il y a : ${twelve.join(', ')}. Sinon, ajoutez-le dans sites.yaml.`,
  );
});

it('where the list is empty it is told where to begin it', () => {
  expect(oneOf('nowhere', [], 'sites.yaml')).toBe('Ajoutez-le dans sites.yaml.');
});

it('of a longer list the five nearest words are told, and where it stands', () => {
  expect(oneOf('tplace', ['garden', ...letters], 'sites.yaml')).toBe(
    'Vouliez-vous écrire « t-place » ? Il y a : t-place, a-place, b-place, c-place, d-place… (la liste entière : sites.yaml). Sinon, ajoutez-le dans sites.yaml.',
  );
});
