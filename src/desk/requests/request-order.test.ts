import { describe, expect, it } from 'vitest';
import { desk } from '#i18n/locales/fr-desk.ts';
import { createTranslator } from '#i18n/translator.ts';
import { at } from '../examples/a-ticket.ts';
import { aRequest } from '../examples/sample-requests.ts';
import { dueWords } from './due-words.ts';
import { requestBoard, requestsInReadingOrder } from './request-order.ts';

const late = aRequest({ dueOn: '2026-11-20', late: true });
const later = aRequest({ dueOn: '2026-11-19', late: true });
const soon = aRequest({ dueOn: '2026-11-24' });
const tomorrow = aRequest({ dueOn: '2026-11-24', receivedAt: at(-90_000) });
const far = aRequest({ dueOn: '2026-12-01' });
const answered = aRequest({ dueOn: '2026-11-18', state: 'answered' });

describe('the requests of a service', () => {
  it('late ones stand on top, then the nearest deadline, then the oldest; answered ones stand below', () => {
    const order = requestsInReadingOrder(requestBoard([far, answered, late, soon, later, tomorrow]));
    expect(order).toEqual([later, late, tomorrow, soon, far, answered]);
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
