import { describe, expect, it } from 'vitest';
import type { Route } from '#contract/route.ts';
import { deskRoutes } from '#contract/desk-routes.ts';
import { residentRoutes } from '#contract/resident-routes.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import { pointTarget } from '#contract/schemas/together.ts';
import { toJsonSchema } from '@valibot/to-json-schema';
import { pointKinds } from '#core/together/point.ts';

/** What a shown screen is made of and told by: the one path between a desk and a kiosk's page. */
const together: readonly RouteName[] = ['showScreen', 'followPointing', 'followScreen', 'point'];

const all: readonly (readonly [RouteName, Route])[] = Object.entries(routes) as never;

/** Where a schema lets any text stand. */
const freeTexts = (schema: unknown, at: string): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((one) => freeTexts(one, at));
  const { type, properties = {}, items, anyOf, oneOf } = schema as Record<string, unknown>;
  const closed = ['enum', 'const', 'pattern'].some((word) => word in schema);
  return [
    ...(type === 'string' && !closed ? [at] : []),
    ...Object.entries(properties as object).flatMap(([name, one]) => freeTexts(one, `${at}.${name}`)),
    ...[items, anyOf, oneOf].flatMap((one) => freeTexts(one, at)),
  ];
};

describe('an agent can’t type or press on a resident’s screen', () => {
  it('the desk has one route that changes what a resident’s page shows of its step, and it is « point »', () => {
    const changing = all.filter(([, { access, method }]) => access === 'desk' && method !== 'GET');
    expect(changing.length).toBeGreaterThan(20);
    const screens = changing.filter(([, { path }]) =>
      /\/(view|point|screen|step|answers?|fields?)$/.test(path),
    );
    expect(screens.map(([name]) => name).filter((name) => together.includes(name))).toEqual(['point']);
  });

  it('what a resident’s page is told of its call holds no words that an agent could write', () => {
    const told = all.filter(([, { access }]) => access === 'ticket');
    expect(told.length).toBeGreaterThanOrEqual(6);
    const words = told.flatMap(([name, { reply, streams }]) =>
      [reply, streams].flatMap((schema) =>
        schema ? freeTexts(toJsonSchema(schema as never, { errorMode: 'ignore' }), name) : [],
      ),
    );
    // The number is the server's; a first name stands in an account, and is shown if its person chose so.
    const known = /\.(?:number|agentFirstName)$/;
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((at) => !known.test(at))).toEqual([]);
  });

  it('what « point » takes is a kind of a closed list and an id: no free text, and no field besides', () => {
    const schema = toJsonSchema(routes.point.body as never, { errorMode: 'ignore' });
    expect(schema).toMatchObject({ additionalProperties: false, required: ['target'] });
    const target = toJsonSchema(pointTarget as never, { errorMode: 'ignore' });
    expect(target).toMatchObject({
      additionalProperties: false,
      required: ['kind', 'id'],
      properties: { kind: { enum: [...pointKinds] }, id: { type: 'string', pattern: expect.any(String) } },
    });
    const { pattern = '' } = (target.properties ?? {})['id'] as { readonly pattern?: string };
    expect('date-of-birth').toMatch(new RegExp(pattern));
    for (const word of ['Bonjour Lucie', 'écrivez', 'a'.repeat(90), '<b>', ''])
      expect(word).not.toMatch(new RegExp(pattern));
  });

  it('a kiosk carries no route of the desk’s, and the desk none of a resident’s screen', () => {
    for (const name of ['point', 'followScreen']) expect(residentRoutes).not.toHaveProperty(name);
    for (const name of ['showScreen', 'followPointing']) expect(deskRoutes).not.toHaveProperty(name);
  });
});
