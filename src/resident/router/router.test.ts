import { describe, expect, it } from 'vitest';
import { addressOf, placeOf } from './address.ts';
import { addressBar } from '../examples/address-bar.ts';
import { createHomeRouter } from './home-router.ts';
import { createKioskRouter } from './kiosk-router.ts';
import { legalPages, type Place } from './place.ts';

const step = (depth: number): Place => ({ at: 'procedure', id: 'acte-de-naissance', depth });

describe('on a kiosk', () => {
  it('goes back the way it came, and not past the first place', () => {
    const router = createKioskRouter({ at: 'attract' });
    router.go({ at: 'find' });
    router.go(step(0));
    router.back();
    expect(router.place.value).toEqual({ at: 'find' });
    router.back();
    router.back();
    expect(router.place.value).toEqual({ at: 'attract' });
    expect(router.canGoBack.value).toBe(false);
  });

  it('takes the same place twice as one', () => {
    const router = createKioskRouter({ at: 'attract' });
    router.go({ at: 'person' });
    router.go({ at: 'person' });
    router.back();
    expect(router.place.value).toEqual({ at: 'attract' });
  });

  it('forgets the whole way when it starts again', () => {
    const router = createKioskRouter({ at: 'attract' });
    router.go(step(3));
    router.restart({ at: 'attract' });
    router.back();
    expect(router.place.value).toEqual({ at: 'attract' });
  });
});

describe('at home', () => {
  it('opens the place that a link names', () => {
    const { bar } = addressBar('/demarches/acte-de-naissance');
    expect(createHomeRouter(bar).place.value).toEqual(step(0));
  });

  it('gives back the place of every address', () => {
    const ids: readonly Place[] = [
      { at: 'guide', id: 'which-bill' },
      { at: 'place', id: 'mairie-19' },
      { at: 'life-event', id: 'papers' },
    ];
    expect(ids.map((place) => placeOf(addressOf(place)))).toEqual(ids);
    expect(addressOf({ at: 'guide', id: 'which-bill' })).toBe('/fiches/which-bill');
  });

  it('says so when no page answers to a link', () => {
    expect(placeOf('/demarches/../x').at).toBe('missing');
    expect(placeOf('/constructor').at).toBe('missing');
    expect(placeOf('/constructor/x').at).toBe('missing');
  });

  it('keeps one entry per step, all under one address, and the back button follows', () => {
    const { bar, entries } = addressBar('/demarches/acte-de-naissance');
    const router = createHomeRouter(bar);
    router.go(step(1));
    router.go(step(2));
    expect(entries.map((entry) => entry.path)).toEqual(Array(3).fill('/demarches/acte-de-naissance'));
    bar.back();
    expect(router.place.value).toEqual(step(1));
  });

  it('never writes more into the history than depths', () => {
    const { bar, entries } = addressBar('/');
    const router = createHomeRouter(bar);
    router.go(step(2));
    router.go({ at: 'finish' });
    expect(entries.map((entry) => entry.state)).toEqual([
      null,
      { depth: 2, before: 1 },
      { depth: 0, before: 2, at: 'finish' },
    ]);
  });

  it('does not leave the site with its own back button', () => {
    const { bar } = addressBar('/');
    const router = createHomeRouter(bar);
    expect(router.canGoBack.value).toBe(false);
    router.go({ at: 'person' });
    router.back();
    expect(router.place.value).toEqual({ at: 'find' });
  });

  it('gives every place with an address back from that address', () => {
    const places: Place[] = [
      { at: 'find' },
      { at: 'languages' },
      { at: 'display' },
      { at: 'person' },
      { at: 'life-event', id: 'papiers' },
      { at: 'around' },
      { at: 'where' },
      { at: 'place', id: 'mairie-13' },
      step(0),
      ...legalPages.map((page): Place => ({ at: 'legal', page })),
    ];
    for (const place of places) expect(placeOf(addressOf(place))).toEqual(place);
  });
});
