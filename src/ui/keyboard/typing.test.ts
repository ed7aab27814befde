import { expect, it } from 'vitest';
import { eraseAt, typeAt, typeHelper } from './typing.ts';

const at = (start: number, end = start) => ({ start, end });

it('a sign goes where the caret is', () => {
  expect(typeAt('Pris', at(1), 'a')).toEqual({ value: 'Paris', caret: 2 });
});

it('a sign takes the place of what is selected', () => {
  expect(typeAt('Lyon', at(0, 4), 'P')).toEqual({ value: 'P', caret: 1 });
});

it('erasing takes the sign before the caret', () => {
  expect(eraseAt('Parris', at(3))).toEqual({ value: 'Paris', caret: 2 });
});

it('erasing takes a whole sign, were it made of several units', () => {
  expect(eraseAt('e\u0301', at(2))).toEqual({ value: '', caret: 0 });
});

it('erasing takes one letter of لا, which one key wrote', () => {
  expect(eraseAt('سلا', at(3))).toEqual({ value: 'سل', caret: 2 });
});

it('erasing an empty field leaves it empty', () => {
  expect(eraseAt('', at(0))).toEqual({ value: '', caret: 0 });
});

it('an e-mail ending is added to a name', () => {
  expect(typeHelper('marie', at(5), '@orange.fr')).toEqual({ value: 'marie@orange.fr', caret: 15 });
});

it('an e-mail ending replaces the one begun, so that there is one at sign', () => {
  expect(typeHelper('marie@gm', at(8), '@orange.fr')).toEqual({ value: 'marie@orange.fr', caret: 15 });
  expect(typeHelper('marie@gmail.com', at(15), '@orange.fr').value).toBe('marie@orange.fr');
});

it('".fr" goes where the caret is', () => {
  expect(typeHelper('marie@exemple', at(13), '.fr').value).toBe('marie@exemple.fr');
});

it('the at sign alone never erases what was written', () => {
  expect(typeHelper('marie@exemple', at(13), '@').value).toBe('marie@exemple@');
});
