import { expect, it } from 'vitest';
import { after, minutes } from '#core/instant.ts';
import { promiseKeys } from '#core/ticket/promise.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import { words as english } from '#i18n/locales/en.ts';
import { words as french } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { exampleNow } from '../examples/fake-services.ts';
import { type PromiseFacts, promiseWords } from './promise-words.ts';

const fr = createTranslator('fr', french);
const ticket: TicketView = {
  state: 'taken',
  number: 'A-001',
  openedAt: exampleNow,
  takenAt: exampleNow,
  arrivedAt: null,
  closedAt: null,
  place: null,
  agentFirstName: null,
};
const facts: PromiseFacts = {
  now: exampleNow,
  available: 2,
  openness: null,
  calledHereAt: exampleNow,
  ticket,
};
const say = (key: Parameters<typeof promiseWords>[0], change: Partial<PromiseFacts> = {}) =>
  promiseWords(key, { ...facts, ...change }, fr);

it('every promise is whole in both languages, whatever is known', () => {
  const known = { openness: { open: false, next: after(exampleNow, minutes(600)) } } as const;
  for (const locale of [fr, createTranslator('en', english)]) {
    for (const key of promiseKeys) {
      for (const extra of [{}, known]) {
        const { heading, detail } = promiseWords(key, { ...facts, ...extra }, locale);
        expect(`${heading} ${detail ?? ''}`).not.toMatch(/\{\{|undefined|(?:call|ready|attract)\.[a-z]/);
      }
    }
  }
});

it('names the closing time only when the hours were confirmed', () => {
  const openness = { open: true, until: after(exampleNow, minutes(175)) } as const;
  expect(say('attract.someone-here', { openness }).detail).toBe('Jusqu’à 17\u00a0h, sans rendez-vous');
  expect(say('attract.someone-here').detail).toBe('Sans rendez-vous');
});

it('says when a closed town hall opens, as one says it', () => {
  const opens = (hours: number) =>
    say('attract.closed', { openness: { open: false, next: after(exampleNow, minutes(hours * 60)) } }).detail;
  expect(opens(2)).toBe('Elle ouvre aujourd’hui à 16\u00a0h\u00a005.');
  expect(opens(24)).toBe('Elle ouvre demain à 14\u00a0h\u00a005.');
  expect(opens(48)).toBe('Elle ouvre mercredi 25 novembre à 14\u00a0h\u00a005.');
  expect(say('attract.closed').detail).toBeNull();
});

it('shows a first name only if the agent chose so', () => {
  expect(say('call.taken').heading).toBe('Un agent vient vers vous');
  expect(say('call.taken', { ticket: { ...ticket, agentFirstName: 'Karim' } }).heading).toBe(
    'Karim vient vers vous',
  );
});

it('counts who is here', () => {
  expect(say('ready.someone-here', { available: 1 }).heading).toBe('Un agent est là');
  expect(say('ready.someone-here', { available: 3 }).heading).toBe('3 agents sont là');
});
