// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Choices } from './choices.tsx';
import type { ChoicesProps } from './choices.tsx';

afterEach(cleanup);

function drawn(change: Partial<ChoicesProps> = {}) {
  const onChange = vi.fn();
  render(
    <>
      <h1 id="legend">Quelle facture ?</h1>
      <Choices
        name="bill"
        legendId="legend"
        value={null}
        onChange={onChange}
        options={[
          { id: 'city', label: 'Ville', hint: 'Centre de loisirs' },
          { id: 'school', label: 'Caisse des écoles', pointed: true },
          { id: 'unsure', label: 'Je ne sais pas', unsure: true },
        ]}
        pointedWords={{ text: 'L’agent vous montre ceci' }}
        {...change}
      />
    </>,
  );
  return onChange;
}

it('the question names the group of choices', () => {
  drawn();
  expect(screen.getByRole('radiogroup', { name: 'Quelle facture ?' })).toBeDefined();
});

it('a choice is named by its first line and described by its second', () => {
  drawn();
  const city = screen.getByRole('radio', { name: 'Ville' });
  expect(document.getElementById(city.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Centre de loisirs',
  );
});

it('touching anywhere on a card chooses it', () => {
  const onChange = drawn();
  fireEvent.click(screen.getByText('Centre de loisirs'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('city');
});

it('nothing is chosen beforehand', () => {
  drawn();
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked)).toEqual([]);
});

it('what an agent points at is said, not only coloured', () => {
  drawn();
  const school = screen.getByRole('radio', { name: 'Caisse des écoles' });
  expect(document.getElementById(school.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'L’agent vous montre ceci',
  );
});

it('an error is tied to the group and marks it', () => {
  drawn({ errorId: 'bill-error' });
  const group = screen.getByRole('radiogroup');
  expect(group.getAttribute('aria-invalid')).toBe('true');
  expect(group.getAttribute('aria-describedby')).toBe('bill-error');
});
