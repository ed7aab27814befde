// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';

afterEach(cleanup);

const errors = [{ fieldId: 'amount', text: 'Saisissez le montant.' }];

it('the summary takes the focus when it appears', () => {
  render(<ErrorSummary heading="Il y a un problème" errors={errors} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

it('the summary takes the focus again at the next try, even with the same errors', () => {
  const { rerender } = render(<ErrorSummary heading="Il y a un problème" errors={errors} attempt={1} />);
  (document.activeElement as HTMLElement).blur();
  rerender(<ErrorSummary heading="Il y a un problème" errors={errors} attempt={2} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

it('the summary does not take the focus back while the person types', () => {
  const summary = (
    <>
      <ErrorSummary heading="Il y a un problème" errors={errors} />
      <input id="amount" />
    </>
  );
  const { rerender } = render(summary);
  screen.getByRole('textbox').focus();
  rerender(summary);
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

it('an error leads to its field', () => {
  render(
    <>
      <ErrorSummary heading="Il y a un problème" errors={errors} />
      <input id="amount" />
    </>,
  );
  fireEvent.click(screen.getByRole('link', { name: 'Saisissez le montant.' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

it('an error of a group leads to the first thing to fill in it', () => {
  render(
    <>
      <ErrorSummary
        heading="Il y a un problème"
        errors={[{ fieldId: 'birth', text: 'Saisissez la date.' }]}
      />
      <div id="birth">
        <input aria-label="Jour" />
        <input aria-label="Mois" />
      </div>
    </>,
  );
  fireEvent.click(screen.getByRole('link'));
  expect(document.activeElement).toBe(screen.getByLabelText('Jour'));
});

it('without an error there is no summary', () => {
  render(<ErrorSummary heading="Il y a un problème" errors={[]} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
