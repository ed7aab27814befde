import { expect, it } from 'vitest';
import type { CommuneId } from '#core/ids.ts';
import type { Library } from '#core/library.ts';
import { overpaymentServicesOf } from './overpayment-services.ts';

const here = 'vauclair' as CommuneId;

const libraryWith = (steps: readonly object[]): Library =>
  ({
    commune: { id: here },
    procedures: [
      { id: 'school', version: 'v1', steps: [{ kind: 'outcome' }] },
      { id: 'contest-bill', version: 'v2', steps },
    ],
  }) as unknown as Library;

const claim = { kind: 'submission', about: 'claim', service: 'claims' };
const refund = { kind: 'submission', about: 'overpayment', service: 'family-billing' };

it('an overpayment goes where the commune’s procedures send one', () => {
  expect(overpaymentServicesOf(libraryWith([claim, refund])).of(here)).toEqual({
    service: 'family-billing',
    procedureId: 'contest-bill',
    procedureVersion: 'v2',
  });
});

it('it goes nowhere when none of them does, and never to another commune', () => {
  expect(overpaymentServicesOf(libraryWith([claim])).of(here)).toBeNull();
  expect(overpaymentServicesOf(libraryWith([refund])).of('rivebelle' as CommuneId)).toBeNull();
});
