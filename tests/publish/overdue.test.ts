import { expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import { ofTheMoment } from '#main/server/publish/of-the-moment.ts';
import { listOverdueFacts } from '#server/use-cases/list-overdue-facts.ts';
import { otherCommune, type StaffOptions, staffActor } from '../support/house.ts';
import { edition } from './editions.ts';
import type { CommuneId, StaffId } from '#core/ids.ts';

const home = 'val-des-sources' as CommuneId;
const managerOf = (communeId: CommuneId, { roles = ['manager'] }: StaffOptions = {}) =>
  staffActor({
    communeId,
    id: 'manager' as StaffId,
    email: 'manager@exemple.fr',
    firstName: 'Aïcha',
    name: 'Aïcha Varenne',
    showsFirstName: false,
    roles,
    queueIds: [],
    siteIds: [],
    passwordHash: 'none',
  });

const listed = async (communeId: CommuneId, day: string) => {
  const content = await edition('Mairie');
  const { reviews } = ofTheMoment({ now: () => content });
  return listOverdueFacts({ reviews })({
    actor: managerOf(communeId),
    params: { communeId },
    query: undefined,
    body: undefined,
    now: instant(Date.parse(`${day}T12:00:00Z`)),
  });
};

it('the manager is told what the published content should have had read again, and by whom', async () => {
  expect(await listed(home, '2026-11-22')).toEqual({ today: '2026-11-22', facts: [], soon: [] });
  const later = await listed(home, '2098-02-01');
  expect(later).toMatchObject({
    today: '2098-02-01',
    facts: expect.arrayContaining([
      {
        owner: 'Accueil',
        what: 'Le numéro « hall »',
        file: 'commune.yaml',
        line: 11,
        reviewBy: '2098-01-31',
        value: expect.any(String) as unknown,
        source: expect.stringMatching(/^https:/) as unknown,
      },
      expect.objectContaining({ file: 'procedures/lost-key/procedure.yaml', what: 'Le fait « free »' }),
    ]) as unknown,
  });
});

it('what is due within sixty days is told apart from what is late', async () => {
  const near = await listed(home, '2098-01-15');
  expect(near).toMatchObject({
    facts: [],
    soon: expect.arrayContaining([expect.objectContaining({ file: 'commune.yaml' })]) as unknown,
  });
  expect(await listed(home, '2097-11-01')).toMatchObject({ soon: [] });
});

it('and nothing of another commune', async () => {
  expect(await listed(otherCommune, '2098-02-01')).toMatchObject({ facts: [] });
});
