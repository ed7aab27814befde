// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DateParts } from './date-parts.tsx';
import type { DatePartsProps } from './date-parts.tsx';

afterEach(cleanup);

function drawn(change: Partial<DatePartsProps> = {}) {
  const onInput = vi.fn();
  render(
    <>
      <h1 id="legend">Date de naissance</h1>
      <DateParts
        id="birth"
        legendId="legend"
        labels={{ day: 'Jour', month: 'Mois', year: 'Année' }}
        value={{ day: '7', month: '', year: '1947' }}
        onInput={onInput}
        {...change}
      />
    </>,
  );
  return onInput;
}

it('writing one part gives the whole date', () => {
  const onInput = drawn();
  fireEvent.input(screen.getByLabelText('Mois'), { target: { value: '11' } });
  expect(onInput).toHaveBeenCalledExactlyOnceWith({ day: '7', month: '11', year: '1947' });
});

it('the parts are one group named by the question', () => {
  drawn();
  expect(screen.getByRole('group', { name: 'Date de naissance' })).toBeDefined();
});

it('a month has no day', () => {
  drawn({ withDay: false });
  expect(screen.queryByLabelText('Jour')).toBeNull();
});

it('the part that has the focus is told, so that the keyboard can follow', () => {
  const onFocusPart = vi.fn();
  drawn({ onFocusPart });
  screen.getByLabelText('Année').focus();
  expect(onFocusPart).toHaveBeenCalledExactlyOnceWith('year');
});

it('an error is shown, tied to the group, and marks each part', () => {
  drawn({ error: 'Saisissez le mois.' });
  expect(screen.getByRole('group').getAttribute('aria-describedby')).toBe('birth-error');
  expect(document.getElementById('birth-error')?.textContent).toBe('Saisissez le mois.');
  expect(screen.getByLabelText('Mois').getAttribute('aria-invalid')).toBe('true');
});

it('at home each part carries the token of a birthday, at a kiosk none', () => {
  drawn({ autocomplete: 'bday' });
  expect(screen.getByLabelText('Année').getAttribute('autocomplete')).toBe('bday-year');
  cleanup();
  drawn({ autocomplete: 'bday', readOnlyForKeyboard: true });
  expect(screen.getByLabelText('Année').getAttribute('autocomplete')).toBe('off');
  expect(screen.getByLabelText('Année').getAttribute('inputmode')).toBe('none');
});
