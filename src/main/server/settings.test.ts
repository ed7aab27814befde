import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const reasonsOf = (env: Record<string, string>, args: readonly string[] = []): readonly string[] => {
  const result = readSettings(env, args, '/srv');
  return result.ok ? [] : result.reasons;
};

describe('settings', () => {
  it('need nothing at all for the demonstration on this machine', () => {
    const result = readSettings({}, [], '/srv');
    expect(result).toMatchObject({
      ok: true,
      settings: { port: 8080, host: '127.0.0.1', dataDir: '/srv/.data', kioskConfig: '/srv/kiosk-config' },
    });
  });

  it('say everything that production is missing at once', () => {
    expect(reasonsOf({}, ['--production'])).toHaveLength(3);
    expect(reasonsOf({ PORT: 'x' }, ['--production'])).toHaveLength(4);
  });

  it('accept a production that has all it needs', () => {
    const env = {
      DATABASE_URL: 'postgres://h/d',
      SECRET: 's'.repeat(32),
      TRUSTED_PROXY: '127.0.0.1',
      HOST: '0.0.0.0',
    };
    expect(reasonsOf(env, ['--production'])).toEqual([]);
  });

  it('keep the demonstration, whose passwords are public, on this machine', () => {
    expect(reasonsOf({ HOST: '0.0.0.0', TRUSTED_PROXY: '10.0.0.1' }).join(' ')).toContain('public passwords');
  });

  it('want a secure address for any other host', () => {
    const env = { HOST: '0.0.0.0', DATABASE_URL: 'postgres://h/d', SECRET: 's'.repeat(32) };
    expect(reasonsOf(env, ['--production']).join(' ')).toContain('HOST=0.0.0.0');
  });

  it.each([
    ['a port that is no number', { PORT: 'abc' }],
    ['a port out of range', { PORT: '70000' }],
    ['half a certificate', { TLS_CERT: '/c.pem' }],
    ['a database address of another kind', { DATABASE_URL: 'mysql://h/d' }],
  ])('refuse %s with one sentence', (_what, env) => {
    expect(reasonsOf(env)).toHaveLength(1);
  });

  it('refuse an option that they do not know', () => {
    expect(reasonsOf({}, ['--prodution'])[0]).toContain('--prodution');
  });
});
