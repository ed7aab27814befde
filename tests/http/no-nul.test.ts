import * as v from 'valibot';
import { expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { routeNames } from './support/requests.ts';
import { samples } from './support/samples.ts';

/** The value once for each text in it, that text with a NUL after it. */
const withNul = (value: unknown): readonly unknown[] => {
  if (typeof value === 'string') return [`${value}\0`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    withNul(inside).map((bad) =>
      Array.isArray(value) ? value.with(Number(key), bad) : { ...value, [key]: bad },
    ),
  );
};

const cases = routeNames.flatMap((name) => {
  const { body } = routes[name] as { readonly body?: v.GenericSchema };
  return body ? withNul(samples[name].body).map((bad) => ({ name, body, bad })) : [];
});

it('no text that a route takes may hold a NUL, which PostgreSQL refuses', () => {
  expect(cases.length).toBeGreaterThan(60);
  const taken = cases.filter(({ body, bad }) => v.is(body, bad));
  expect(taken.map(({ name, bad }) => [name, JSON.stringify(bad)])).toEqual([]);
});
