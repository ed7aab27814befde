import { describe, expect, it } from 'vitest';
import { problems } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { routes } from '#contract/routes.ts';
import { openapi } from '#server/openapi/openapi.ts';
import { makeDoor } from './support/door.ts';

type Node = Readonly<Record<string, unknown>>;
const document = JSON.parse(JSON.stringify(openapi('test'))) as Node;

const at = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Node | undefined)?.[key.replaceAll('~1', '/')], document);

const all = (value: unknown): readonly Node[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value as Node]), ...Object.values(value).flatMap(all)];
};

const operationOf = (route: Route): Node => {
  const path = route.path.replace(/:([A-Za-z]+)/g, '{$1}').replaceAll('/', '~1');
  return at(`#/paths/${path}/${route.method.toLowerCase()}`) as Node;
};

describe('the description of the API', () => {
  it('is served, and is the one that is written from the route table', async () => {
    const response = await makeDoor().app.inject('/api/openapi.json');
    expect(response.json()).toEqual(document);
    expect(document['openapi']).toBe('3.1.0');
  });

  it('names every route once', () => {
    const ids = Object.values(document['paths'] as Node).flatMap((path) =>
      Object.values(path as Node).map((operation) => (operation as Node)['operationId']),
    );
    expect(ids).toHaveLength(Object.keys(routes).length);
    expect(new Set(ids)).toEqual(new Set(Object.keys(routes)));
  });

  it.each(Object.entries(routes) as [string, Route][])(
    '%s has all that the table says of it',
    (name, route) => {
      const operation = operationOf(route);
      const parameters = operation['parameters'] as readonly Node[];
      const inPath = [...route.path.matchAll(/:([A-Za-z]+)/g)].map(([, key]) => key);
      expect(operation).toMatchObject({ operationId: name, summary: route.says });
      expect(parameters.filter((one) => one['in'] === 'path').map((one) => one['name'])).toEqual(inPath);
      expect('requestBody' in operation).toBe(route.body !== undefined);
      const content = (operation['responses'] as Node)['200'] as Node;
      expect(Object.keys((content['content'] ?? {}) as Node)).toEqual([
        route.streams ? 'text/event-stream' : 'application/json',
      ]);
      for (const code of route.problems) {
        expect(operation['x-problem-codes']).toContain(code);
        expect(operation['responses']).toHaveProperty(String(problems[code].status));
      }
    },
  );

  it('leads every reference somewhere', () => {
    const references = all(document).flatMap((node) =>
      typeof node['$ref'] === 'string' ? [node['$ref']] : [],
    );
    expect(references.length).toBeGreaterThan(40);
    for (const reference of references)
      expect([reference, at(reference)]).toEqual([reference, expect.anything()]);
  });

  it('holds no schema that lets anything through by accident', () => {
    const schemas = all((document['components'] as Node)['schemas']);
    expect(schemas.length).toBeGreaterThan(60);
    for (const node of schemas) expect(Object.keys(node)).not.toHaveLength(0);
  });

  it('says how each kind of caller shows who they are', () => {
    const schemes = Object.keys((document['components'] as Node)['securitySchemes'] as Node);
    const asked = (Object.values(routes) as Route[]).flatMap((route) =>
      (operationOf(route)['security'] as readonly Node[]).flatMap((one) => Object.keys(one)),
    );
    expect(new Set(asked)).toEqual(new Set(schemes));
  });

  it('describes every problem code', () => {
    expect(document['x-problems']).toEqual(problems);
  });
});
