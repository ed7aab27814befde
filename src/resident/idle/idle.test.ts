import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { instant, minutes, seconds } from '#core/instant.ts';
import { virtualClock } from '../examples/virtual-clock.ts';
import { createIdle, type IdleKind } from './idle.ts';

const given = (first: IdleKind) => {
  const clock = virtualClock(instant(1_800_000_000_000));
  const kind = signal<IdleKind>(first);
  const ended: number[] = [];
  const start = clock.read();
  const idle = createIdle(clock, kind, () => ended.push((clock.read() - start) / 1_000));
  return { clock, kind, ended, idle };
};

it('an information screen warns after 60 seconds and ends the visit 30 seconds later', () => {
  const { clock, idle, ended } = given('info');
  clock.pass(seconds(59));
  expect(idle.warning.value).toBeNull();
  clock.pass(seconds(1));
  expect(idle.warning.value).toEqual({ left: 30, total: 30 });
  clock.pass(seconds(29));
  expect(idle.warning.value).toEqual({ left: 1, total: 30 });
  expect(ended).toEqual([]);
  clock.pass(seconds(1));
  expect(ended).toEqual([90]);
});

it('a form waits 120 seconds before it warns', () => {
  const { clock, idle } = given('form');
  clock.pass(seconds(119));
  expect(idle.warning.value).toBeNull();
  clock.pass(seconds(1));
  expect(idle.warning.value?.left).toBe(30);
});

it('every touch starts the wait again', () => {
  const { clock, idle } = given('info');
  for (let i = 0; i < 10; i += 1) {
    clock.pass(seconds(59));
    idle.touch();
  }
  expect(idle.warning.value).toBeNull();
});

it('a touch beside the button does not answer the warning', () => {
  const { clock, idle, ended } = given('info');
  clock.pass(seconds(70));
  idle.touch();
  expect(idle.warning.value?.left).toBe(20);
  clock.pass(seconds(20));
  expect(ended).toHaveLength(1);
});

it('more time can be asked for as often as one likes', () => {
  const { clock, idle, ended } = given('form');
  for (let i = 0; i < 50; i += 1) {
    clock.pass(seconds(149));
    idle.moreTime();
    expect(idle.warning.value).toBeNull();
  }
  expect(ended).toEqual([]);
});

it('who waits for an agent is warned, later and for longer, never wiped in silence', () => {
  const { clock, idle, ended } = given('waiting');
  clock.pass(seconds(299));
  expect(idle.warning.value).toBeNull();
  clock.pass(seconds(1));
  expect(idle.warning.value).toEqual({ left: 60, total: 60 });
  clock.pass(seconds(59));
  expect(ended).toEqual([]);
});

it('nothing is measured while an agent comes or helps', () => {
  const { clock, kind, idle, ended } = given('waiting');
  clock.pass(seconds(310));
  kind.value = 'calm';
  expect(idle.warning.value).toBeNull();
  clock.pass(minutes(60));
  expect(ended).toEqual([]);
});

it('another kind of screen starts the wait again', () => {
  const { clock, kind, idle } = given('form');
  clock.pass(seconds(110));
  kind.value = 'info';
  clock.pass(seconds(59));
  expect(idle.warning.value).toBeNull();
});

it('a device that slept past the end wipes before it answers a touch', () => {
  const { clock, idle, ended } = given('form');
  clock.sleep(minutes(10));
  idle.touch();
  expect(ended).toHaveLength(1);
});

it('ends once, then waits anew', () => {
  const { clock, ended } = given('info');
  clock.pass(seconds(100));
  expect(ended).toEqual([90]);
});

it('is silent once disposed', () => {
  const { clock, idle, ended } = given('info');
  idle.dispose();
  clock.pass(minutes(5));
  expect(ended).toEqual([]);
});

it('a wrong clock that is set right in the middle of a visit neither ends it nor stretches it', () => {
  for (const jump of [minutes(600), minutes(-600)]) {
    const { clock, idle, ended } = given('form');
    clock.pass(seconds(60));
    clock.setRight(jump);
    idle.touch();
    clock.pass(seconds(119));
    expect(idle.warning.value).toBeNull();
    clock.pass(seconds(1));
    expect(idle.warning.value?.left).toBe(30);
    expect(ended).toEqual([]);
  }
});
