import { expect, it } from 'vitest';
import { published } from './compiled.ts';

it('the procedures of a life event stand as its editor ordered them, then by id', async () => {
  const { library } = await published();
  const bills = library.procedures.filter(({ lifeEvent }) => lifeEvent === 'bills').map(({ id }) => id);
  expect(bills).toEqual(['pay-family-bill', 'contest-bill', 'direct-debit']);
});
