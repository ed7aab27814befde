import { describe, expect, it } from 'vitest';
import type { CommuneId, QueueId, SiteId } from '#core/ids.ts';
import type { CommunePlaces } from '#server/ports/places.ts';
import { workplacesOf } from './workplaces.ts';

const site = (id: string) => ({
  id: id as SiteId,
  name: `Mairie ${id}`,
  queueId: `accueil-${id}` as QueueId,
});
const places: CommunePlaces = {
  commune: { id: 'paris' as CommuneId, name: 'Paris' },
  sites: [site('17'), site('19')],
  services: [{ queueId: 'telephone-3975' as QueueId, name: 'Téléphone 3975' }],
  offices: [
    { queueId: 'regie' as QueueId, name: 'Régie' },
    { queueId: 'etat-civil' as QueueId, name: 'État civil' },
  ],
  kiosks: [],
};

const of = (given: Partial<Parameters<typeof workplacesOf>[0]>) =>
  workplacesOf({ roles: ['facilitator'], siteIds: [], queueIds: [], ...given }, places);

describe('where a new member of staff works', () => {
  it('is every site, and for an officer every office too: what residents send there is read by somebody', () => {
    expect(of({})).toMatchObject({ ok: true, queueIds: ['accueil-17', 'accueil-19'], siteIds: ['17', '19'] });
    expect(of({ roles: ['manager', 'officer'] })).toEqual({
      ok: true,
      queueIds: ['accueil-17', 'accueil-19', 'regie', 'etat-civil'],
      siteIds: ['17', '19'],
      names: ['Mairie 17', 'Mairie 19', 'Régie', 'État civil'],
    });
  });

  it('is the sites that are named; an officer of one site still reads what comes to the offices', () => {
    expect(of({ siteIds: ['19'] })).toMatchObject({ queueIds: ['accueil-19'], siteIds: ['19'] });
    expect(of({ siteIds: ['19'], roles: ['officer'] })).toMatchObject({
      queueIds: ['accueil-19', 'regie', 'etat-civil'],
    });
  });

  it('is exactly the queues that are named, of a service that answers on the telephone too, at no site then', () => {
    expect(of({ queueIds: ['telephone-3975'] })).toEqual({
      ok: true,
      queueIds: ['telephone-3975'],
      siteIds: [],
      names: ['Téléphone 3975'],
    });
    expect(of({ queueIds: ['regie'], roles: ['officer'] })).toMatchObject({
      queueIds: ['regie'],
      siteIds: [],
    });
    expect(of({ queueIds: ['accueil-17'] })).toMatchObject({ siteIds: ['17'] });
    expect(of({ siteIds: ['19'], queueIds: ['telephone-3975'] })).toMatchObject({
      queueIds: ['accueil-19', 'telephone-3975'],
      siteIds: ['19'],
    });
  });

  it('is no place that kiosk-config does not have: the wrong one and those that it has are named', () => {
    expect(of({ siteIds: ['17', '91'] })).toEqual({
      ok: false,
      reason: 'No site is called 91; kiosk-config has 17, 19.',
    });
    expect(of({ queueIds: ['telephone'] })).toEqual({
      ok: false,
      reason:
        'No queue is called telephone; kiosk-config has accueil-17, accueil-19, telephone-3975, regie, etat-civil.',
    });
  });
});
