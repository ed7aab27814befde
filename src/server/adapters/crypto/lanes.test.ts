import { expect, it } from 'vitest';
import { createLanes } from './lanes.ts';

it('no more than two tasks run at once, all run, and a failed one gives its lane back', async () => {
  const lane = createLanes(2);
  let running = 0;
  let most = 0;
  const task = async (fails: boolean): Promise<string> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 1));
    running -= 1;
    if (fails) throw new Error('failed');
    return 'done';
  };
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) => lane(() => task(i % 3 === 0))),
  );
  expect(most).toBe(2);
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(13);
});
