import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RouteName, routes } from '#contract/routes.ts';
import { compileConfig } from '#content/compile.ts';
import { instant } from '#core/instant.ts';
import { type Content } from '#main/server/content.ts';
import { contentAtStart } from '#main/server/publish/content-at-start.ts';
import { followContent, type LiveContent } from '#main/server/publish/live-content.ts';
import { ofTheMoment } from '#main/server/publish/of-the-moment.ts';
import { putInForce } from '#main/server/publish/put-in-force.ts';
import { contentFormat, contentOf } from '#main/server/publish/stored-content.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createPublishedContent } from '#server/adapters/postgres/published-content.ts';
import { readAgentGuides } from '#server/use-cases/read-agent-guides.ts';
import { filesOf } from '#sw/content-files.ts';
import { makeDoor } from '../http/support/door.ts';
import { type ActorKind, isStream, requestAs, rightCaller, routeNames } from '../http/support/requests.ts';
import { engines, startPostgres, type TestPostgres } from '../support/postgres.ts';

const start = instant(Date.UTC(2026, 10, 22, 8));
const canary = (id: string, key: string): string => `canari-${id}-${key}`;

/** The commune's own guides, each text for agents replaced by one that can be told from all others. */
const marked = async (): Promise<Content> => {
  const compiled = await compileConfig('kiosk-config');
  if (!compiled.ok) throw new Error('the content is broken');
  const agentParts = compiled.agentParts.map((part) => ({
    ...part,
    texts: Object.fromEntries(
      Object.entries(part.texts).map(([key, text]) => [
        key,
        key.startsWith('agents.') ? canary(part.id, key) : text,
      ]),
    ),
  }));
  return { ...compiled, agentParts };
};

const canariesOf = ({ agentParts }: Content): readonly string[] =>
  agentParts.flatMap(({ texts }) => Object.values(texts).filter((text) => text.startsWith('canari-')));

/** What anybody may guess: the file is there for those who know its name. */
const guesses = [
  'agents.json',
  'agents.fr.json',
  'agentParts.json',
  'agent-parts.json',
  'agent-guides.json',
  'guides.json',
  'guides.agents.json',
  'guides.agents.fr.json',
  'content.json',
  'body.json',
  'reviews.json',
];

const content = await marked();
const { version, locales } = content.library;
const canaries = canariesOf(content);

const served = (live: LiveContent) => {
  const { useCases } = makeDoor().deps;
  const { agentGuides } = ofTheMoment(live);
  return makeDoor({
    content: live.files,
    useCases: { ...useCases, readAgentGuides: readAgentGuides({ agentGuides }) },
  });
};

type Door = ReturnType<typeof served>;

const asked = async (door: Door, as: ActorKind): Promise<string> =>
  (await door.app.inject(await requestAs(door, 'readAgentGuides', as))).body;

/** Every address that needs no desk: pages, files, and each route as the caller whom it is for, or as nobody. */
const openTo = async (door: Door): Promise<readonly (readonly [string, string])[]> => {
  const files = [...filesOf({ version, locales }), ...guesses.map((name) => `/content/${version}/${name}`)];
  const pages = ['/', '/borne', '/bureau', '/fiches/which-bill', '/api/openapi.json', '/content/index.json'];
  const got: (readonly [string, string])[] = [];
  for (const url of [
    ...files,
    ...pages,
    ...content.agentParts.map(({ id }) => `/content/${version}/${id}.json`),
  ])
    got.push([url, (await door.app.inject(url)).body]);
  const sent = async (name: RouteName, as: ActorKind): Promise<void> =>
    void got.push([`${name} as ${as}`, (await door.app.inject(await requestAs(door, name, as))).body]);
  for (const name of routeNames.filter((each) => !isStream(each)))
    await sent(name, routes[name].access === 'desk' ? 'nobody' : rightCaller(name));
  for (const as of ['kiosk', 'ticket', 'payment', 'invitation'] as const) await sent('readAgentGuides', as);
  return got;
};

describe.each(engines())('guides, published on %s PostgreSQL', (engine) => {
  let postgres: TestPostgres;
  const undo: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    postgres = await startPostgres(engine);
  }, 60_000);
  afterEach(async () => {
    for (const each of undo.splice(0).toReversed()) await each();
  });
  afterAll(() => postgres.stop(), 30_000);

  const serve = async () => {
    const pool = createPool({ databaseUrl: await postgres.database() });
    undo.push(pool.close);
    const published = createPublishedContent(pool);
    const waker = { onWake: () => () => undefined };
    const atStart = await contentAtStart(published, content, start);
    const worries = { warn: () => undefined };
    const live = followContent({ published, waker, worries, lookEveryMillis: 50 }, atStart);
    undo.push(live.stop);
    return { live, published };
  };

  it('keep what is for agents off every address that needs no desk', async () => {
    const { live } = await serve();
    const door = served(live);
    const bodies = await openTo(door);
    expect(canaries.length).toBeGreaterThan(40);
    expect(bodies.length).toBeGreaterThan(100);
    const guides = bodies.find(([url]) => url.endsWith('/guides.fr.json'))?.[1] ?? '';
    expect(guides).toContain('De qui vient cette facture');
    expect(bodies.filter(([, body]) => body.includes('canari-')).map(([url]) => url)).toEqual([]);
    const agent = await asked(door, 'facilitator');
    expect(canaries.filter((each) => !agent.includes(each))).toEqual([]);
    for (const as of ['administrator', 'data-protection'] as const)
      expect(await asked(door, as)).not.toContain('canari-');
  }, 30_000);

  it('give agents and everybody the same ids and versions', async () => {
    const { live } = await serve();
    const door = served(live);
    const agent = JSON.parse(await asked(door, 'officer')) as {
      readonly contentVersion: string;
      readonly parts: readonly { readonly id: string; readonly version: string }[];
    };
    const file = await door.app.inject(`/content/${agent.contentVersion}/guides.en.json`);
    const { guides } = file.json<{ guides: readonly { id: string; version: string }[] }>();
    const named = (list: readonly { readonly id: string; readonly version: string }[]) =>
      list.map(({ id, version: of }) => `${id} ${of}`);
    expect(named(guides).length).toBeGreaterThanOrEqual(10);
    expect(named(agent.parts)).toEqual(named(guides));
  });

  it('change for agents without a restart', async () => {
    const { live, published } = await serve();
    const door = served(live);
    expect(await asked(door, 'manager')).toContain('canari-');
    const fresh = { ...content, agentParts: [], library: { ...content.library, version: 'f'.repeat(20) } };
    const order = { origin: 'command', restores: null, now: start } as const;
    await putInForce(published, fresh, await published.current(content.library.commune.id), order);
    await expect.poll(() => asked(door, 'manager'), { timeout: 4_000 }).not.toContain('canari-');
  });
});

it('content that was stored before there were guides has none, and is still read', () => {
  const { guides: _guides, agentParts: _parts, warnings: _warnings, ok: _ok, ...before } = content;
  const read = contentOf({ format: contentFormat, body: JSON.stringify(before) });
  expect(read?.agentParts).toEqual([]);
  expect(read?.guides.fr).toMatchObject({ version, locale: 'fr', guides: [] });
});
