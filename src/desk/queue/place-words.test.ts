import { expect, it } from 'vitest';
import { placeWords } from './place-words.ts';

const t = ((key: string, values: object = {}) => [key, ...Object.values(values)].join(' ')) as never;
const call = { kioskLabel: 'Borne 1', place: 'Hall' };

it('a call is where its kiosk is, at the counter or on the phone', () => {
  expect(placeWords(call, { t })).toBe('desk.place Borne 1 Hall');
  expect(placeWords({ ...call, origin: 'counter' }, { t })).toBe('desk.origin.counter');
  expect(placeWords({ ...call, origin: 'phone' }, { t })).toBe('desk.origin.phone');
});

it('a call that rose beyond its site names the site', () => {
  expect(placeWords({ ...call, risenTo: 'remote', siteName: 'Mairie' }, { t })).toBe(
    'desk.placeAt Mairie desk.place Borne 1 Hall',
  );
  expect(placeWords({ ...call, risenTo: 'manager', siteName: 'Mairie' }, { t })).toBe(
    'desk.place Borne 1 Hall',
  );
});
