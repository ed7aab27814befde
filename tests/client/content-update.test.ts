import { describe, expect, it } from 'vitest';
import { createContent } from '#client/models/content.ts';
import { createUpdate } from '#client/models/update.ts';
import { fakeClock } from './fakes/fake-clock.ts';
import { fakeFetch, json, noNetwork, portal } from './fakes/fake-server.ts';

const publishing = (version: () => string | null) =>
  fakeFetch(({ path }) => {
    const now = version();
    if (now === null) return noNetwork();
    if (path === '/content/index.json') return json({ version: now, locales: ['fr', 'en'] });
    const [, , of = '', file = ''] = path.split('/');
    if (file === 'library.json') return json({ version: of, sites: [], lifeEvents: [], procedures: [] });
    const locale = file.split('.')[1];
    return json({ version: of, locale, common: {}, procedures: {}, synonyms: {} });
  });

describe('content', () => {
  it('comes whole, and in the language that is asked for', async () => {
    const clock = fakeClock();
    const content = createContent({ fetch: publishing(() => 'v1').fetch, clock });
    expect(content.library.value.status).toBe('loading');
    await clock.settle();
    expect(content.version.value).toBe('v1');
    content.speak('en');
    expect(content.texts.value).toMatchObject({ status: 'ready', value: { locale: 'fr' } });
    await clock.settle();
    expect(content.texts.value).toMatchObject({ status: 'ready', value: { locale: 'en' } });
  });

  it('is unavailable without a network, and mends itself', async () => {
    const clock = fakeClock();
    let version: string | null = null;
    const content = createContent({ fetch: publishing(() => version).fetch, clock });
    await clock.settle();
    expect(content.library.value).toEqual({ status: 'unavailable' });
    version = 'v1';
    await clock.pass(15_000);
    expect(content.library.value.status).toBe('ready');
  });

  it('stays what it was when a newer version can’t be had, or a portal answers', async () => {
    const clock = fakeClock();
    let answer = (): Response | null => null;
    const good = publishing(() => 'v1');
    const { fetch } = fakeFetch(async ({ path, init }) => answer() ?? good.fetch(path, init));
    const content = createContent({ fetch, clock });
    await clock.settle();
    for (const bad of [noNetwork, portal]) {
      answer = bad;
      await content.refresh();
      expect(content.version.value).toBe('v1');
    }
  });

  it('takes library and texts of a newer version together', async () => {
    const clock = fakeClock();
    let version = 'v1';
    const content = createContent({ fetch: publishing(() => version).fetch, clock });
    await clock.settle();
    version = 'v2';
    await content.refresh();
    expect(content.library.value).toMatchObject({ value: { version: 'v2' } });
    expect(content.texts.value).toMatchObject({ value: { version: 'v2' } });
  });
});

describe('an update', () => {
  const updating = () => {
    const clock = fakeClock();
    let tell: { waiting: () => void; controlling: () => void } | null = null;
    const done = { activated: 0, reloaded: 0, tries: 0 };
    let registers = true;
    const update = createUpdate({
      clock,
      reload: () => void (done.reloaded += 1),
      worker: {
        register: async (given) => {
          done.tries += 1;
          if (!registers) throw new Error('no network');
          tell = given;
        },
        check: async () => undefined,
        activate: () => void (done.activated += 1),
      },
    });
    return { clock, update, done, tell: () => tell, refuse: (is: boolean) => (registers = !is) };
  };

  it('waits until nobody is there, then takes over and reloads', async () => {
    const u = updating();
    u.update.start();
    await u.clock.settle();
    u.tell()?.waiting();
    expect(u.update.state.value).toBe('waiting');
    expect(u.done).toMatchObject({ activated: 0, reloaded: 0 });
    u.update.applyWhenIdle();
    expect(u.done).toMatchObject({ activated: 1, reloaded: 0 });
    u.tell()?.controlling();
    expect(u.done.reloaded).toBe(1);
  });

  it('that another page let in waits too', async () => {
    const u = updating();
    u.update.start();
    await u.clock.settle();
    u.tell()?.controlling();
    expect(u.done.reloaded).toBe(0);
    u.update.applyWhenIdle();
    expect(u.done.reloaded).toBe(1);
  });

  it('does nothing when there is none', () => {
    const u = updating();
    u.update.applyWhenIdle();
    expect(u.done).toMatchObject({ activated: 0, reloaded: 0 });
  });

  it('is looked for again after a start without a network', async () => {
    const u = updating();
    u.refuse(true);
    u.update.start();
    await u.clock.pass(60_000);
    u.refuse(false);
    await u.clock.pass(60_000);
    expect(u.done.tries).toBe(3);
    expect(u.tell()).not.toBeNull();
  });
});
