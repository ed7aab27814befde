import { expect, it } from 'vitest';
import { exampleLibrary } from '../examples/example-library.ts';
import { proceduresUnder } from './procedures-under.ts';

const [one] = exampleLibrary.procedures;
if (!one) throw new Error('the example has no procedure');
const birth = { ...one, id: 'birth', lifeEvent: 'papers' };
const death = { ...one, id: 'death', lifeEvent: 'family' };
const procedures = [death, birth];

it('a life event shows the procedures that it names, in its order, those of another one too', () => {
  const lifeEvents = [{ id: 'family', icon: 'baby', procedures: ['birth', 'death'] }];
  expect(proceduresUnder({ lifeEvents, procedures }, 'family')).toEqual([birth, death]);
});

it('a life event that names none, in older content, shows its own', () => {
  const lifeEvents = [{ id: 'family', icon: 'baby' }];
  expect(proceduresUnder({ lifeEvents, procedures }, 'family')).toEqual([death]);
});

it('a procedure that is not there is left out', () => {
  const lifeEvents = [{ id: 'family', icon: 'baby', procedures: ['gone', 'death'] }];
  expect(proceduresUnder({ lifeEvents, procedures }, 'family')).toEqual([death]);
});
