import { expect, it } from 'vitest';
import { sql, textOf } from './sql.ts';

it('a value becomes a parameter, never text', () => {
  const statement = sql`SELECT ${"'; DROP TABLE ticket; --"} AS x WHERE y = ${3}`;
  expect(textOf(statement)).toBe('SELECT $1 AS x WHERE y = $2');
  expect(statement.values).toEqual(["'; DROP TABLE ticket; --", 3]);
});

it('a part of a statement keeps its own parameters in order', () => {
  const guard = sql`b = ${2} AND c = ${3}`;
  const statement = sql`UPDATE t SET a = ${1} WHERE ${guard} AND d = ${4}`;
  expect(textOf(statement)).toBe('UPDATE t SET a = $1 WHERE b = $2 AND c = $3 AND d = $4');
  expect(statement.values).toEqual([1, 2, 3, 4]);
});

it('a part without values is only text', () => {
  expect(textOf(sql`SELECT ${sql`now()`}`)).toBe('SELECT now()');
});
