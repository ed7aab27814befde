import { expect, it } from 'vitest';
import { published } from './compiled.ts';

it('the procedures of a life event stand as its editor ordered them, then by id', async () => {
  const { library } = await published();
  const bills = library.lifeEvents.find(({ id }) => id === 'bills');
  expect(bills?.procedures).toEqual(['pay-family-bill', 'contest-bill', 'direct-debit', 'school-canteen']);
});

it('a procedure stands under every life event where people look for it', async () => {
  const { library } = await published();
  const where = (procedure: string): readonly string[] =>
    library.lifeEvents.filter(({ procedures }) => procedures?.includes(procedure)).map(({ id }) => id);
  expect(where('birth-certificate')).toEqual(['papers', 'family']);
  expect(where('electoral-roll')).toEqual(['home', 'city']);
  for (const { id, lifeEvent } of library.procedures) expect(where(id)).toContain(lifeEvent);
});
