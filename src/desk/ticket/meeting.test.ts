import { expect, it } from 'vitest';
import { meetingOf } from './meeting.ts';

it('a call is met where its person is, and a kiosk’s from elsewhere by who is not at the site', () => {
  expect(meetingOf({})).toBe('kiosk');
  expect(meetingOf({ origin: 'kiosk', heldRemotely: true })).toBe('remote');
  expect(meetingOf({ origin: 'counter' })).toBe('counter');
  expect(meetingOf({ origin: 'phone', heldRemotely: true })).toBe('phone');
});
