import { expect, it } from 'vitest';
import { createKillSwitch } from './kill-switch.ts';

const answering = (body: string, type = 'application/json', status = 200) => {
  let quits = 0;
  let looks = 0;
  let time = 0;
  const look = createKillSwitch({
    fetch: async () => {
      looks += 1;
      return new Response(body, { status, headers: { 'content-type': type } });
    },
    quit: async () => void (quits += 1),
    now: () => time,
  });
  return { look, quits: () => quits, looks: () => looks, wait: (by: number) => (time += by) };
};

it('removes the worker for that very answer', async () => {
  const worker = answering('{"off":true}');
  await worker.look();
  expect(worker.quits()).toBe(1);
});

it.each([
  ['nothing there', '{"code":"not_found"}', 'application/problem+json', 404],
  ['a portal', '<html>{"off":true}</html>', 'text/html', 200],
  ['another content', '{"off":"true"}', 'application/json', 200],
  ['no JSON', '{', 'application/json', 200],
  ['nothing at all', 'null', 'application/json', 200],
])('goes on for %s', async (_what, body, type, status) => {
  const worker = answering(body, type, status);
  await worker.look();
  expect(worker.quits()).toBe(0);
});

it('looks at most every ten minutes', async () => {
  const worker = answering('{}');
  await worker.look();
  await worker.look();
  worker.wait(600_000);
  await worker.look();
  expect(worker.looks()).toBe(2);
});
