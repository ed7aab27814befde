import { expect, it } from 'vitest';
import type { Library } from '#core/library.ts';
import { usualQueue } from './usual-queue.ts';

const library = {
  procedures: [
    { id: 'birth', steps: [{ kind: 'question' }] },
    { id: 'refund', steps: [{ kind: 'submission', about: 'overpayment', service: 'refunds' }] },
    { id: 'contest', steps: [{ kind: 'bill' }, { kind: 'submission', about: 'claim', service: 'billing' }] },
    { id: 'pay', steps: [{ kind: 'bill' }, { kind: 'payment' }] },
  ],
} as unknown as Library;

it('is the service that takes what the procedure sends', () => {
  expect(usualQueue(library, 'contest')).toBe('billing');
  expect(usualQueue(library, 'refund')).toBe('refunds');
});

it('is, for a bill, the service that takes the claims about bills', () => {
  expect(usualQueue(library, 'pay')).toBe('billing');
});

it('is nobody for a procedure that names no service, for none, and before anything was published', () => {
  expect(usualQueue(library, 'birth')).toBeNull();
  expect(usualQueue(library, null)).toBeNull();
  expect(usualQueue(null, 'contest')).toBeNull();
});
