import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblemCode, type ProblemCode, problems } from '#contract/problem.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import { type Door, makeDoor } from './support/door.ts';
import { isStream, requestAs, rightCaller, routeNames, urlOf } from './support/requests.ts';
import { samples } from './support/samples.ts';

type Sent = string | Buffer;

/** The use cases fail the test when they are reached: bad input must not come that far. */
const closedDoor = (): Door => {
  const reached = async (): Promise<never> => {
    throw new Error('bad input reached a use case');
  };
  const useCases = Object.fromEntries(routeNames.map((name) => [name, reached])) as never;
  return makeDoor({ useCases });
};

const post = async (body: Sent, headers: Record<string, string> = {}, name: RouteName = 'enrolKiosk') => {
  const door = closedDoor();
  const response = await door.app.inject({
    method: 'POST',
    url: urlOf(name),
    headers: { 'content-type': 'application/json', ...headers },
    payload: body,
  });
  return { status: response.statusCode, code: response.json().code as string, logged: door.logged };
};

const right = JSON.stringify(samples.enrolKiosk.body);
const withIn = (text: string): string => right.replace(/\}$/, `,${text}}`);
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const inFields = (depth: number): string => withIn(`"x":${nested(depth - 1)}`);
const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const bodies: readonly (readonly [string, Sent, ProblemCode])[] = [
  ['depth 33', inFields(33), 'too_deep'],
  ['depth 34', inFields(34), 'too_deep'],
  ['depth 1,000', inFields(1_000), 'too_deep'],
  ['depth 10,000', inFields(10_000), 'too_deep'],
  ['depth 30,000', inFields(30_000), 'too_deep'],
  ['depth 500,000', inFields(500_000), 'too_large'],
  ['33 objects deep', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'too_deep'],
  ['8,000 objects deep', `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`, 'too_deep'],
  ['60,000 open brackets', '['.repeat(60_000), 'too_deep'],
  ['60,000 closing brackets', ']'.repeat(60_000), 'malformed'],
  ['60,000 open strings', '"'.repeat(60_001), 'malformed'],
  ['60,000 backslashes', `"${'\\'.repeat(60_000)}`, 'malformed'],
  ['60,000 colons', ':'.repeat(60_000), 'malformed'],
  ['a name twice', withIn('"code":"AAAA"'), 'malformed'],
  ['a name twice, once escaped', withIn('"\\u0063ode":"AAAA"'), 'malformed'],
  ['a name twice, deep inside', withIn('"x":{"a":[{"b":1,"b":2}]}'), 'malformed'],
  ['an unknown name twice', withIn('"x":1,"x":1'), 'malformed'],
  ['an empty name twice', withIn('"":1,"":1'), 'malformed'],
  ['__proto__', withIn('"__proto__":{"admin":true}'), 'malformed'],
  ['__proto__, escaped', withIn('"\\u005f_proto__":{"admin":true}'), 'malformed'],
  ['__proto__, deep inside', withIn('"x":[{"__proto__":1}]'), 'malformed'],
  ['constructor.prototype', withIn('"constructor":{"prototype":{"admin":true}}'), 'malformed'],
  ['nothing but __proto__', '{"__proto__":{"code":"A"}}', 'malformed'],
  ['a NUL in a text', right.replace('ABCD', '\\u0000BCD'), 'malformed'],
  ['a NUL in a name', withIn('"\\u0000":1'), 'malformed'],
  ['a raw NUL', right.replace('ABCD', '\0BCD'), 'malformed'],
  ['a NUL after the end', `${right}\0`, 'malformed'],
  ['a NUL in a field that nobody reads', withIn('"x":"a\\u0000"'), 'malformed'],
  ['a lone high surrogate', right.replace('ABCD', '\\ud800'), 'malformed'],
  ['a lone low surrogate', right.replace('ABCD', '\\udc00'), 'malformed'],
  ['surrogates the wrong way round', right.replace('ABCD', '\\udc00\\ud800'), 'malformed'],
  ['a lone surrogate as a name', withIn('"\\ud83d":1'), 'malformed'],
  ['a surrogate encoded by itself in UTF-8', bytes('{"code":"', [0xed, 0xa0, 0x80], '"}'), 'malformed'],
  ['bytes that are no UTF-8', bytes('{"code":"', [0xff, 0xfe], '"}'), 'malformed'],
  ['an overlong slash', bytes('{"code":"', [0xc0, 0xaf], '"}'), 'malformed'],
  ['half a character at the end', bytes('{"code":"', [0xe2, 0x82]), 'malformed'],
  ['a byte order mark', `\ufeff${right}`, 'malformed'],
  ['UTF-16', Buffer.from(right, 'utf16le'), 'malformed'],
  ['gzip', bytes([0x1f, 0x8b, 0x08, 0x00, 0x00]), 'malformed'],
  ['1e999', right.replace('"ABCD-EFGH"', '1e999'), 'malformed'],
  ['-1e999', right.replace('"ABCD-EFGH"', '-1e999'), 'malformed'],
  ['NaN', right.replace('"ABCD-EFGH"', 'NaN'), 'malformed'],
  ['Infinity', right.replace('"ABCD-EFGH"', 'Infinity'), 'malformed'],
  ['undefined', right.replace('"ABCD-EFGH"', 'undefined'), 'malformed'],
  ['a hexadecimal number', withIn('"x":0x10'), 'malformed'],
  ['a number that starts with 0', withIn('"x":01'), 'malformed'],
  ['a trailing comma', right.replace(/\}$/, ',}'), 'malformed'],
  ['a comment', `/* */${right}`, 'malformed'],
  ['single quotes', "{'code':'ABCD'}", 'malformed'],
  ['two values', `${right}${right}`, 'malformed'],
  ['half of it', right.slice(0, 40), 'malformed'],
  ['nothing', '', 'malformed'],
  ['spaces', '   ', 'malformed'],
  ['null', 'null', 'malformed'],
  ['true', 'true', 'malformed'],
  ['a number', '42', 'malformed'],
  ['a text', '"ABCD"', 'malformed'],
  ['an array', '[]', 'malformed'],
  ['an array of the right thing', `[${right}]`, 'malformed'],
  ['the right thing as a text', JSON.stringify(right), 'malformed'],
  ['a form', 'code=ABCD', 'malformed'],
  ['XML', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'malformed'],
  ['an array where a text belongs', right.replace('"ABCD-EFGH"', '["ABCD-EFGH"]'), 'malformed'],
  ['an object where a text belongs', right.replace('"ABCD-EFGH"', '{"length":9}'), 'malformed'],
  ['an empty text', right.replace('ABCD-EFGH', ''), 'malformed'],
  ['a text that is too long', right.replace('ABCD-EFGH', 'A'.repeat(33)), 'malformed'],
  ['65,537 bytes', right.padEnd(65_537, ' '), 'too_large'],
  ['ten megabytes', ' '.repeat(10_000_000), 'too_large'],
];

const types = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/jsonx',
  'application/json-patch+json',
  'text/json',
  'nonsense',
  'application/',
  '*/*',
  '\t',
];

const headerCases: readonly (readonly [string, Record<string, string>, string, ProblemCode])[] = [
  ...types.map((type) => [`content-type ${type}`, { 'content-type': type }, right, 'not_json'] as const),
  ['content-length of another length', { 'content-length': '3' }, right, 'malformed'],
  ['a huge content-length', { 'content-length': '99999999999' }, right, 'too_large'],
];

describe('a bad body', () => {
  it('is tried in many ways', () => expect(bodies.length + headerCases.length).toBeGreaterThanOrEqual(60));

  it.each(bodies)('%s is refused', async (_, body, code) => {
    const answer = await post(body);
    expect(answer).toEqual({ status: problems[code].status, code, logged: [] });
  });

  it.each(headerCases)('%s is refused', async (_, headers, body, code) => {
    const answer = await post(body, headers);
    expect(answer).toEqual({ status: problems[code].status, code, logged: [] });
  });

  it('depth 32, -0, big numbers, unknown names and a pair of surrogates are no reason to refuse', async () => {
    const door = makeDoor();
    for (const body of [
      inFields(32),
      withIn('"x":-0'),
      withIn('"x":9007199254740993'),
      withIn('"é\\ud83d\\ude00":"😀"'),
    ]) {
      const response = await door.app.inject({
        method: 'POST',
        url: urlOf('enrolKiosk'),
        headers: { 'content-type': 'application/json; charset=utf-8' },
        payload: body,
      });
      expect(response.statusCode).toBe(200);
    }
  });

  it('names the fields that are wrong by path and rule, and never says what was sent', async () => {
    const door = closedDoor();
    const response = await door.app.inject({
      method: 'POST',
      url: urlOf('enrolKiosk'),
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ code: 'SECRET'.repeat(9), publicKey: { kty: 'SECRET', crv: 'P-256', x: 1 } }),
    });
    expect(response.body).not.toContain('SECRET');
    expect(response.json().fields).toEqual([
      { path: 'body.code', reason: 'max_length' },
      { path: 'body.publicKey.kty', reason: 'literal' },
      { path: 'body.publicKey.x', reason: 'string' },
      { path: 'body.publicKey.y', reason: 'object' },
      { path: 'body.proof', reason: 'object' },
    ]);
  });
});

const paths: readonly (readonly [string, number, string])[] = [
  ['/api/communes/%00/kiosk-enrolments', 400, 'malformed'],
  ['/api/communes/%ff/kiosk-enrolments', 400, 'malformed'],
  ['/api/communes/%/kiosk-enrolments', 400, 'malformed'],
  ['/api/communes/a%2fb/kiosk-enrolments', 400, 'malformed'],
  ['/api/communes/PARIS/kiosk-enrolments', 400, 'malformed'],
  ["/api/communes/'%20or%201=1--/kiosk-enrolments", 400, 'malformed'],
  [`/api/communes/${'a'.repeat(65)}/kiosk-enrolments`, 400, 'malformed'],
  [`/api/communes/${'a'.repeat(129)}/kiosk-enrolments`, 400, 'malformed'],
  [`/api/communes/${'a'.repeat(60_000)}/kiosk-enrolments`, 400, 'malformed'],
  ['/api/communes//kiosk-enrolments', 400, 'malformed'],
  ['/api/communes/paris/kiosk-enrolments/', 404, 'not_found'],
  ['/api/communes/paris/KIOSK-ENROLMENTS', 404, 'not_found'],
  ['/api/nothing', 404, 'not_found'],
  ['/api', 404, 'not_found'],
  ['/api/', 404, 'not_found'],
  ['/api/health', 405, 'method_not_allowed'],
  ['/api/communes/paris/desk/session/x', 404, 'not_found'],
];

describe('a bad address', () => {
  it.each(paths)('%s is refused', async (url, status, code) => {
    const headers = { 'content-type': 'application/json' };
    const response = await closedDoor().app.inject({ method: 'POST', url, headers, payload: right });
    expect([response.statusCode, response.json().code]).toEqual([status, code]);
  });

  it.each(['OPTIONS', 'HEAD', 'PATCH', 'DELETE', 'PUT', 'GET'] as const)(
    'a method that it does not answer (%s) is told which it does',
    async (method) => {
      const response = await closedDoor().app.inject({ method, url: urlOf('enrolKiosk') });
      expect([response.statusCode, response.headers['allow']]).toEqual([405, 'POST']);
    },
  );

  it.each([
    '',
    'after=',
    'after=-1',
    'after=1.5',
    'after=1e3',
    'after=1&after=2',
    'after[]=1',
    'after=%00',
    'after=%F0%9F',
    'after=9999999999999',
    '__proto__=1',
    'constructor=1',
  ])('a queue followed with the query %s is refused', async (query) => {
    const door = makeDoor();
    const request = await requestAs(door, 'followQueue', 'facilitator');
    const response = await door.app.inject({ ...request, url: `${request.url.split('?')[0]}?${query}` });
    expect([response.statusCode, response.json().code]).toEqual([400, 'malformed']);
  });
});

/** Anything at all, with what breaks parsers more often than chance would have it. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', '\0', '\ud800', '__proto__', 'a'.repeat(300), -1, 0.5, 1e300, null, [], {}, true),
);

const wrongBody = (name: RouteName) => {
  const body = samples[name].body ?? {};
  const keys = Object.keys(body);
  const replaced = fc
    .tuple(fc.constantFrom(...(keys.length > 0 ? keys : ['x'])), anything)
    .map(([key, value]) => JSON.stringify({ ...body, [key]: value }));
  return fc.oneof(
    replaced,
    anything.map((value) => JSON.stringify(value)),
    fc.string(),
  );
};

describe('whatever a route is sent by whoever may call it', () => {
  it.each(routeNames.filter((name) => samples[name].body !== undefined && !isStream(name)))(
    '%s answers, or refuses with a code of the catalogue',
    async (name) => {
      const door = makeDoor();
      const documented = (code: string): boolean => isProblemCode(code) && problems[code].status < 500;
      await fc.assert(
        fc.asyncProperty(wrongBody(name), async (body) => {
          const response = await door.app.inject(await requestAs(door, name, rightCaller(name), body));
          expect(response.statusCode).toBeLessThan(500);
          if (response.statusCode !== 200) expect(documented(response.json().code)).toBe(true);
        }),
        { numRuns: 60 },
      );
      expect(door.logged).toEqual([]);
    },
  );

  it.each(routeNames.filter((name) => Object.keys(samples[name].params).length > 0))(
    '%s refuses an address with anything in it',
    async (name) => {
      const door = makeDoor();
      const keys = Object.keys(samples[name].params);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...keys),
          fc.string({ unit: 'binary', minLength: 1 }),
          async (key, text) => {
            fc.pre(!/^[a-z0-9-]+$/.test(text) && !/^\.{1,2}$/.test(text) && !/\p{Surrogate}/u.test(text));
            const url = urlOf(name, { ...samples[name].params, [key]: text });
            const request = await requestAs(door, name, rightCaller(name));
            const response = await door.app.inject({ ...request, url });
            expect([response.statusCode, response.json().code]).toEqual([400, 'malformed']);
          },
        ),
        { numRuns: 40 },
      );
      expect(door.logged).toEqual([]);
    },
  );
});

/** The same body, spoilt in a way that no schema can forgive. */
const spoilt = (right: string): readonly (readonly [string, Sent, ProblemCode])[] => {
  const withMore = (text: string): string => right.replace(/\}$/, `${right === '{}' ? '' : ','}${text}}`);
  return [
    ['a lone surrogate', withMore('"x":"\\ud800"'), 'malformed'],
    ['a NUL', withMore('"x":"\\u0000"'), 'malformed'],
    ['__proto__', withMore('"__proto__":{"roles":["administrator"]}'), 'malformed'],
    ['NaN', withMore('"x":NaN'), 'malformed'],
    ['a name twice', withMore('"x":1,"x":2'), 'malformed'],
    ['33 levels', withMore(`"x":${nested(32)}`), 'too_deep'],
    ['30,000 levels', withMore(`"x":${nested(30_000)}`), 'too_deep'],
    ['70,000 letters', withMore(`"x":"${'a'.repeat(70_000)}"`), 'too_large'],
    ['bytes that are no UTF-8', bytes(right.slice(0, -1), ',"x":"', [0xff, 0xc0, 0xaf], '"}'), 'malformed'],
    ['UTF-16', Buffer.from(right, 'utf16le'), 'malformed'],
    ['an array of it', `[${right}]`, 'malformed'],
    ['half of it', right.slice(0, -1), 'malformed'],
  ];
};

describe('whoever may call a route and sends it a spoilt body', () => {
  const taking = routeNames.filter((name) => samples[name].body !== undefined && !isStream(name));

  it.each(taking)('%s refuses it with a code, and nothing behind the door hears of it', async (name) => {
    const door = closedDoor();
    for (const [what, body, code] of spoilt(JSON.stringify(samples[name].body))) {
      const sent = typeof body === 'string' ? body : body.toString('latin1');
      const request = await requestAs(door, name, rightCaller(name), sent);
      const proven = typeof body === 'string' ? request : { ...request, payload: body };
      // A kiosk signs the bytes that it sends; these proofs are of text.
      if (typeof body !== 'string' && routes[name].access === 'kiosk') continue;
      const response = await door.app.inject(proven);
      expect([what, response.statusCode, response.json().code]).toEqual([what, problems[code].status, code]);
    }
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'nonsense']) {
      const request = await requestAs(door, name, rightCaller(name));
      const headers = { ...request.headers, 'content-type': type };
      const response = await door.app.inject({ ...request, headers });
      expect([type, response.statusCode, response.json().code]).toEqual([type, 415, 'not_json']);
    }
    expect(door.logged).toEqual([]);
  });

  it('is tried on every route that takes one', () => expect(taking.length).toBeGreaterThanOrEqual(55));
});

describe('whatever a route is asked in its query', () => {
  const asked = routeNames.filter((name) => samples[name].query !== undefined);

  it.each(asked)('%s answers, or refuses with a code of the catalogue', async (name) => {
    const door = makeDoor();
    const key = fc.constantFrom(...Object.keys(samples[name].query ?? {}), '__proto__', 'constructor', 'x');
    const value = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
      fc.constantFrom('NaN', '-1', '1e999', '9'.repeat(400), '2026-02-30', '0000-00-00', '\0'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, value), { maxLength: 4 }), async (pairs) => {
        const request = await requestAs(door, name, rightCaller(name));
        const query = pairs
          .map(([k, text]) => `${encodeURIComponent(k)}=${encodeURIComponent(text)}`)
          .join('&');
        const response = await door.app.inject({ ...request, url: `${request.url.split('?')[0]}?${query}` });
        expect(response.statusCode).toBeLessThan(500);
        if (response.statusCode !== 200) expect(isProblemCode(response.json().code)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(door.logged).toEqual([]);
  });

  it('is tried on every route that takes one', () => expect(asked.length).toBeGreaterThanOrEqual(2));
});

describe('what fails behind the door', () => {
  const failing = async (error: unknown) => {
    const useCases = { ...makeDoor().deps.useCases, health: async () => Promise.reject(error) };
    const door = makeDoor({ useCases });
    const response = await door.app.inject('/api/health');
    return { response, code: response.json().code, logged: door.logged };
  };

  it.each([
    ['a port that says so', Object.assign(new Error('x'), { name: 'Unavailable' })],
    ['a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })],
    ['both addresses refused', new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])],
    ['an empty pool', new Error('timeout exceeded when trying to connect')],
    ['a cut connection', new Error('Connection terminated unexpectedly')],
  ])('%s is unavailable, with a time to come back', async (_, error) => {
    const { response, code, logged } = await failing(error);
    expect([response.statusCode, code, response.headers['retry-after']]).toEqual([503, 'unavailable', '5']);
    expect(logged.map(({ level }) => level)).toEqual(['warn']);
  });

  it.each([
    ['an exception', new TypeError('secret at /srv/app.ts')],
    ['a thrown text', 'secret'],
    ['nothing', undefined],
    ['an answer that is not in the contract', null],
    ['an error that names a status of its own', Object.assign(new Error('secret'), { statusCode: 503 })],
  ])('%s is a bug: told without details, and logged', async (_, error) => {
    const { response, code, logged } = await failing(error);
    expect([response.statusCode, code]).toEqual([500, 'unexpected']);
    expect(response.body).not.toMatch(/secret|\.ts|stack/);
    expect(logged.map(({ level }) => level)).toEqual(['error']);
  });

  it('an answer with a field of the wrong type is a bug too, and does not leave', async () => {
    const useCases = {
      ...makeDoor().deps.useCases,
      health: async () => ({ status: 'ok', leak: 1 }) as never,
    };
    const response = await makeDoor({ useCases }).app.inject('/api/health');
    expect([response.statusCode, response.json().code]).toEqual([500, 'unexpected']);
  });
});

describe('a time for a call-back that ends before it begins', () => {
  it.each([
    [900, 600],
    [600, 600],
  ])('from %i to %i is malformed', async (from, to) => {
    const door = closedDoor();
    const slot = { date: '2026-11-24', from, to };
    const body = JSON.stringify({ ...samples.promiseCallback.body, slot });
    const response = await door.app.inject(await requestAs(door, 'promiseCallback', 'facilitator', body));
    expect([response.statusCode, response.json().code]).toEqual([400, 'malformed']);
  });
});

describe('a day that does not exist, or that no calendar counts to', () => {
  it.each(['2026-02-31', '2026-13-01', '0000-01-03', '0001-01-01', '9999-12-27'])(
    '%s is malformed before anything is counted or asked of the database',
    async (date) => {
      const door = closedDoor();
      const gaps = await requestAs(door, 'listPresenceGaps', 'manager');
      const week = await requestAs(door, 'readStatistics', 'manager');
      const promised = JSON.stringify(samples.promiseCallback.body).replace(/\d{4}-\d{2}-\d{2}/, date);
      for (const request of [
        { ...gaps, url: gaps.url.replace('2026-11-16', date) },
        { ...week, url: week.url.replace('2026-11-09', date) },
        await requestAs(door, 'promiseCallback', 'facilitator', promised),
      ]) {
        const response = await door.app.inject(request);
        expect([request.url, response.statusCode, response.json().code]).toEqual([
          request.url,
          400,
          'malformed',
        ]);
      }
    },
  );
});
