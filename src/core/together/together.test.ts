import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Procedure, Step } from '../procedure/procedure.ts';
import { answersOn, pathOf } from '../procedure/path.ts';
import { isWellMasked, shownField } from './mask.ts';
import { mirrorOf } from './mirror.ts';
import { isOnScreen } from './on-screen.ts';
import type { ShownField, ShownStep } from './screen.ts';

const base = { titleText: 't', bodyTexts: [], facts: [] };

const fieldOf = (id: string, type: Field['type'], personal: boolean): Field => {
  const common = { id, labelText: id, personal };
  switch (type) {
    case 'choice':
      return { ...common, type, choices: ['a', 'b'].map((choice) => ({ id: choice, labelText: choice })) };
    case 'yes-no':
      return { ...common, type };
    case 'integer':
    case 'cents':
      return { ...common, type, min: 0, max: 1_000_000 };
    case 'date':
      return { ...common, type, precision: 'year', min: '1900', max: '2100' };
    case 'text':
      return { ...common, type, maxLength: 80, keyboard: 'letters' };
  }
};

const types: readonly Field['type'][] = ['choice', 'yes-no', 'integer', 'cents', 'date', 'text'];

const procedureOf = (fields: readonly Field[], last: Step): Procedure => ({
  id: 'p',
  version: 'v',
  lifeEvent: 'l',
  owner: 'o',
  titleText: 't',
  summaryText: 's',
  start: { whoText: 'w', minutes: 1, bringTexts: [], costText: 'c' },
  facts: {},
  fields: Object.fromEntries(fields.map((field) => [field.id, field])),
  steps: [
    ...fields.map((field): Step => ({ ...base, id: `ask-${field.id}`, kind: 'question', field: field.id })),
    last,
  ],
});

const check: Step = { ...base, id: 'check', kind: 'check' };
const shown = (id: string, change: Partial<ShownStep> = {}): ShownStep => ({
  id,
  today: '2026-11-23',
  fields: [],
  items: [],
  ticked: [],
  ...change,
});

describe('what leaves a kiosk', () => {
  const anyField = fc.tuple(fc.constantFrom(...types), fc.boolean(), fc.boolean());

  it('is a value only where its person showed it, or where it is a choice that is not personal', () => {
    fc.assert(
      fc.property(anyField, fc.string({ minLength: 1 }), ([type, personal, shared], typed) => {
        const { holds } = shownField(fieldOf('f', type, personal), typed, shared);
        const touched = type === 'choice' || type === 'yes-no';
        expect(holds.is).toBe(shared || (touched && !personal) ? 'value' : 'masked');
        if (holds.is === 'masked') expect(JSON.stringify(holds)).toBe('{"is":"masked"}');
      }),
    );
  });

  it('says that nothing was answered, whatever the field', () => {
    for (const type of types)
      expect(shownField(fieldOf('f', type, true), '', true).holds).toEqual({ is: 'nothing' });
  });

  it('is not believed by who receives it', () => {
    const fields = { f: fieldOf('f', 'text', false), c: fieldOf('c', 'choice', false) };
    const holding = (id: string, value: string, shared = false): ShownStep =>
      shown('s', { fields: [{ id, shared, holds: { is: 'value', value } }] });
    expect(isWellMasked(fields, holding('f', 'x'))).toBe(false);
    expect(isWellMasked(fields, holding('f', 'x', true))).toBe(true);
    expect(isWellMasked(fields, holding('c', 'a'))).toBe(true);
    expect(isWellMasked(fields, holding('c', 'a word of one’s own'))).toBe(false);
    expect(isWellMasked(fields, holding('unknown', 'a', true))).toBe(false);
  });
});

describe('the mirrored step', () => {
  const fields = [fieldOf('c', 'choice', false), fieldOf('y', 'date', true), fieldOf('n', 'text', true)];
  const held: readonly ShownField[] = [
    { id: 'c', shared: false, holds: { is: 'value', value: 'b' } },
    { id: 'y', shared: false, holds: { is: 'masked' } },
    { id: 'n', shared: true, holds: { is: 'value', value: 'Lucie' } },
  ];

  it('lists the answers of a page to check as they stand there, masked ones as the mask', () => {
    const mirrored = mirrorOf(procedureOf(fields, check), shown('check', { fields: held }), '••• (masqué)')!;
    const { procedure, run, step } = mirrored;
    const path = pathOf(procedure, run);
    expect(path.at(-1)).toBe(step);
    expect(answersOn(path, run).map(({ field, answer }) => [field, answer])).toEqual([
      ['c', 'b'],
      ['y', '••• (masqué)'],
      ['n', 'Lucie'],
    ]);
  });

  it('shows the documents that stand on the resident’s screen, whatever their conditions are here', () => {
    const when = { op: 'answered', field: 'n' } as const;
    const items = ['a', 'b', 'c'].map((id) => ({ id, labelText: id, when }));
    const list: Step = { ...base, id: 'papers', kind: 'checklist', items };
    const mirrored = mirrorOf(procedureOf(fields, list), shown('papers', { items: ['c', 'a'] }), 'x')!;
    expect(mirrored.step).toMatchObject({ items: [{ id: 'a' }, { id: 'c' }] });
    expect(JSON.stringify(mirrored.step)).not.toContain('when');
  });

  it('is nothing for a step that this procedure does not have', () => {
    expect(mirrorOf(procedureOf(fields, check), shown('gone'), 'x')).toBeNull();
  });

  it('keeps what is half typed out of the answers', () => {
    const half: ShownField = { id: 'y', shared: true, holds: { is: 'value', value: '19' } };
    const mirrored = mirrorOf(procedureOf(fields, check), shown('ask-y', { fields: [half] }), 'x')!;
    expect(mirrored.run.answers).toEqual({});
  });
});

describe('what can be pointed at', () => {
  const procedure = procedureOf([fieldOf('c', 'choice', false), fieldOf('b', 'yes-no', true)], check);

  it('is a choice of the question on screen, and of no other', () => {
    expect(isOnScreen(procedure, shown('ask-c'), { kind: 'choice', id: 'a' })).toBe(true);
    expect(isOnScreen(procedure, shown('ask-c'), { kind: 'choice', id: 'true' })).toBe(false);
    expect(isOnScreen(procedure, shown('ask-b'), { kind: 'choice', id: 'true' })).toBe(true);
    expect(isOnScreen(procedure, shown('check'), { kind: 'choice', id: 'a' })).toBe(false);
  });

  it('is never a word: an id that stands nowhere is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom('field', 'choice', 'item', 'action'), fc.string(), (kind, id) => {
        fc.pre(!['a', 'b', 'c', 'next', 'back'].includes(id));
        const fields: readonly ShownField[] = [{ id: 'c', shared: false, holds: { is: 'nothing' } }];
        expect(isOnScreen(procedure, shown('ask-c', { fields }), { kind: kind as never, id })).toBe(false);
      }),
    );
  });

  it('is nothing on a step that this procedure does not have', () => {
    expect(isOnScreen(procedure, shown('gone'), { kind: 'action', id: 'next' })).toBe(false);
  });
});
