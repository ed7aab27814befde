import { describe, expect, it } from 'vitest';
import { type Door, makeDoor } from './support/door.ts';
import { hexHash } from './support/doors.ts';
import { requestAs, urlOf } from './support/requests.ts';
import { samples } from './support/samples.ts';

const signIn = (door: Door, body: object = samples.signIn.body!, headers: Record<string, string> = {}) =>
  door.app.inject({
    method: 'POST',
    url: urlOf('signIn'),
    headers: { 'content-type': 'application/json', 'x-own-page': '1', ...headers },
    payload: JSON.stringify(body),
  });

describe('signing in', () => {
  it('sets a cookie that scripts cannot read and other sites cannot send, and keeps only its hash', async () => {
    const door = makeDoor();
    const response = await signIn(door);
    expect(response.statusCode).toBe(200);
    const [cookie] = response.cookies;
    expect(cookie).toMatchObject({ name: 'desk', httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(cookie?.value).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect([...door.sessions.sessions.keys()]).toEqual([hexHash(cookie!.value)]);
    expect(response.body).not.toContain(cookie!.value);
  });

  it('over https the cookie is bound to this very host', async () => {
    const [cookie] = (await signIn(makeDoor({ secureOrigin: true }))).cookies;
    expect(cookie).toMatchObject({ name: '__Host-desk', secure: true, path: '/' });
    expect(cookie).not.toHaveProperty('domain');
  });

  it('over https a cookie of the other name opens nothing', async () => {
    const door = makeDoor({ secureOrigin: true });
    const cookie = `desk=${door.signedIn('facilitator')}`;
    const response = await door.app.inject({ url: urlOf('readSession'), headers: { cookie } });
    expect(response.json().code).toBe('signed_out');
  });

  it('a session lasts ten hours at most', async () => {
    const door = makeDoor();
    const cookie = `desk=${(await signIn(door)).cookies[0]!.value}`;
    door.time.now = (door.time.now + 10 * 3_600_000 - 1) as never;
    expect((await door.app.inject({ url: urlOf('readSession'), headers: { cookie } })).statusCode).toBe(200);
    door.time.now = (door.time.now + 1) as never;
    expect((await door.app.inject({ url: urlOf('readSession'), headers: { cookie } })).statusCode).toBe(401);
  });

  it('an unknown address costs the same work and gets the same answer as a wrong password', async () => {
    const verified: string[] = [];
    const passwords = { verify: async (hash: string) => (verified.push(hash), false), decoy: 'decoy' };
    const door = makeDoor({ passwords });
    const unknown = await signIn(door, { email: 'personne@exemple.fr', password: 'x' });
    const wrong = await signIn(door, { email: 'amina@exemple.fr', password: 'x' });
    expect(unknown.json()).toEqual(wrong.json());
    expect(unknown.json().code).toBe('wrong_credentials');
    expect(verified).toEqual(['decoy', 'hash of bonne-phrase']);
  });

  it('after too many failures an address waits, known or not, and the right password waits too', async () => {
    for (const email of ['amina@exemple.fr', 'personne@exemple.fr']) {
      const door = makeDoor();
      for (let i = 0; i < 3; i += 1) await signIn(door, { email, password: 'x' });
      const response = await signIn(door, { email, password: 'bonne-phrase' });
      expect([response.statusCode, response.json().code]).toEqual([429, 'too_many']);
      expect(Number(response.headers['retry-after'])).toBe(60);
    }
  });

  it('signing out revokes the session and takes the cookie back', async () => {
    const door = makeDoor();
    const token = (await signIn(door)).cookies[0]!.value;
    const headers = { cookie: `desk=${token}`, 'x-own-page': '1', 'content-type': 'application/json' };
    const response = await door.app.inject({ method: 'DELETE', url: urlOf('signOut'), headers });
    expect(response.statusCode).toBe(200);
    expect(response.cookies[0]).toMatchObject({ name: 'desk', value: '' });
    expect(door.sessions.sessions.size).toBe(0);
  });
});

describe('writes that do not come from our own pages', () => {
  const without = async (door: Door, changed: Record<string, string | undefined>) => {
    const request = await requestAs(door, 'takeTicket', 'facilitator');
    const headers = Object.fromEntries(
      Object.entries({ ...request.headers, ...changed }).filter(([, value]) => value !== undefined),
    ) as Record<string, string>;
    return door.app.inject({ ...request, headers });
  };

  it.each([
    ['without the header of our pages', { 'x-own-page': undefined }],
    ['with another value in it', { 'x-own-page': 'true' }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['from an address that was typed', { 'sec-fetch-site': 'none' }],
  ])('%s are refused', async (_, changed) => {
    const response = await without(makeDoor(), changed);
    expect([response.statusCode, response.json().code]).toEqual([403, 'cross_site']);
  });

  it('a browser too old to say where it comes from may write', async () => {
    expect((await without(makeDoor(), { 'sec-fetch-site': undefined })).statusCode).toBe(200);
  });

  it.each(['x-own-page', 'sec-fetch-site'])('signing in is guarded by %s as well', async (header) => {
    const response = await signIn(makeDoor(), samples.signIn.body, { [header]: 'cross-site' });
    expect(response.json().code).toBe('cross_site');
  });
});

describe('sessions that are not', () => {
  it.each([
    ['an unknown token', `desk=${'a'.repeat(43)}`],
    ['an empty cookie', 'desk='],
    ['a token with a NUL', 'desk=%00'],
    ['a cookie that cannot be decoded', 'desk=%E0%A4%A'],
    ['a name of the prototype', '__proto__=x; constructor=y'],
    ['ten thousand characters', `desk=${'a'.repeat(10_000)}`],
  ])('%s is nobody', async (_, cookie) => {
    const response = await makeDoor().app.inject({ url: urlOf('readSession'), headers: { cookie } });
    expect([response.statusCode, response.json().code]).toEqual([401, 'signed_out']);
  });

  it('a session of another commune is nobody here', async () => {
    const door = makeDoor();
    const cookie = `desk=${door.signedIn('facilitator')}`;
    const url = '/api/communes/lyon/desk/session';
    expect((await door.app.inject({ url, headers: { cookie } })).json().code).toBe('signed_out');
  });
});
