import { expect, it } from 'vitest';
import type { AgentPart, Guides } from '#core/guide/guide.ts';
import { after, type Instant, instant, minutes } from '#core/instant.ts';
import type { Fetch } from '../../ports/network.ts';
import { createDeskGuides } from './desk-guides.ts';

const part: AgentPart = {
  id: 'bill',
  version: 'g1',
  facts: {},
  texts: {},
  lines: [],
  checkTexts: [],
  pitfallTexts: [],
};

const fileOf = (version: string): Guides => ({
  version,
  locale: 'fr',
  guides: [],
  texts: {},
  synonyms: {},
  standing: {},
});

/** A server that publishes one version, and a network that may be cut. */
const world = () => {
  const state = { version: 'v1', cut: false, now: instant(1_000_000_000_000) as Instant };
  const asked: string[] = [];
  const fetch: Fetch = async (path) => {
    asked.push(path);
    if (state.cut) throw new Error('cut');
    const body = JSON.stringify(fileOf(path.split('/')[2] ?? ''));
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };
  const call = async () => {
    asked.push('parts');
    if (state.cut) return { ok: false, problem: 'network', retryAfterMillis: null, body: null };
    return { ok: true, value: { contentVersion: state.version, parts: [part] } };
  };
  const guides = createDeskGuides({ call } as never, fetch, () => state.now);
  return { state, asked, guides };
};

const versionIn = ({ guides }: ReturnType<typeof world>): string | null => {
  const now = guides.state.value;
  return now.state === 'ready' ? now.book.guides.version : null;
};

it('what everybody reads and what agents read are of one version', async () => {
  const there = world();
  await there.guides.load();
  expect(there.asked).toEqual(['parts', '/content/v1/guides.fr.json']);
  expect(versionIn(there)).toBe('v1');
});

it('are not asked again within a moment, and then only what is new is fetched', async () => {
  const there = world();
  await there.guides.load();
  await there.guides.load();
  expect(there.asked).toHaveLength(2);
  there.state.now = after(there.state.now, minutes(6));
  await there.guides.load();
  expect(there.asked).toEqual(['parts', '/content/v1/guides.fr.json', 'parts']);
  there.state.now = after(there.state.now, minutes(6));
  there.state.version = 'v2';
  await there.guides.load();
  expect(versionIn(there)).toBe('v2');
});

it('without a network nothing is shown at first, and what was read stays later', async () => {
  const there = world();
  there.state.cut = true;
  await there.guides.load();
  expect(there.guides.state.value).toEqual({ state: 'refused', refusal: { code: 'offline' } });
  there.state.cut = false;
  await there.guides.load();
  there.state.cut = true;
  there.state.now = after(there.state.now, minutes(6));
  await there.guides.load();
  expect(versionIn(there)).toBe('v1');
});

it('the next person at this browser finds nothing of them', async () => {
  const there = world();
  await there.guides.load();
  there.guides.forget();
  expect(there.guides.state.value).toEqual({ state: 'loading' });
});
