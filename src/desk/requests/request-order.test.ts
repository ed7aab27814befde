import { describe, expect, it } from 'vitest';
import { desk } from '#i18n/locales/fr-desk.ts';
import { createTranslator } from '#i18n/translator.ts';
import { at } from '../examples/a-ticket.ts';
import { aRequest } from '../examples/sample-requests.ts';
import { dueWords } from './due-words.ts';
import { isAllAnswered, isWhole, requestBoard, requestsInReadingOrder } from './request-order.ts';

const late = aRequest({ dueOn: '2026-11-20', late: true });
const later = aRequest({ dueOn: '2026-11-19', late: true });
const soon = aRequest({ dueOn: '2026-11-24' });
const tomorrow = aRequest({ dueOn: '2026-11-24', receivedAt: at(-90_000) });
const far = aRequest({ dueOn: '2026-12-01' });
const answered = aRequest({ dueOn: '2026-11-18', state: 'answered' });
const before = aRequest({ dueOn: '2026-11-17', state: 'answered' });
const some = { count: 41, after: 'x' };

describe('the requests of a service', () => {
  it('late ones stand on top, then the nearest deadline, then the oldest; answered ones stand below as they came', () => {
    const order = requestsInReadingOrder(requestBoard([far, answered, before, late, soon, later, tomorrow]));
    expect(order).toEqual([later, late, tomorrow, soon, far, answered, before]);
  });

  it('of a list that is cut, only a part that others follow is counted whole', () => {
    const waiting = { waiting: some, over: null };
    expect(isWhole('late', requestBoard([late, far]), waiting)).toBe(true);
    expect(isWhole('late', requestBoard([late]), waiting)).toBe(false);
    expect(isWhole('open', requestBoard([late, far]), waiting)).toBe(false);
    expect(isWhole('answered', requestBoard([answered]), waiting)).toBe(true);
    expect(isWhole('answered', requestBoard([answered]), { waiting: null, over: some })).toBe(false);
    expect(isWhole('open', requestBoard([far]))).toBe(true);
  });

  it('all is answered once nothing waits, beyond what is shown either', () => {
    const waiting = { waiting: some, over: null };
    expect(isAllAnswered(requestBoard([answered]))).toBe(true);
    expect(isAllAnswered(requestBoard([answered]), { waiting: null, over: some })).toBe(true);
    expect(isAllAnswered(requestBoard([answered]), waiting)).toBe(false);
    expect(isAllAnswered(requestBoard([late, answered]))).toBe(false);
    expect(isAllAnswered(requestBoard([far, answered]))).toBe(false);
  });

  it.each([
    [{ dueOn: '2026-11-23' }, 'Pour aujourd’hui'],
    [{ dueOn: '2026-11-24' }, 'Pour demain'],
    [{ dueOn: '2026-12-01' }, 'Pour mardi 1ᵉʳ décembre'],
    [{ dueOn: '2026-11-20', late: true }, 'En retard : vendredi 20 novembre'],
  ])('%j is said as %j', (change, said) => {
    const words = createTranslator('fr', { desk });
    expect(dueWords(aRequest(change), at(0), words).replaceAll('\u00a0', ' ')).toBe(said);
  });
});
