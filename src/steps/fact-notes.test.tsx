// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Fact } from '#core/procedure/procedure.ts';
import { words } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { FactNotes } from './fact-notes.tsx';

afterEach(cleanup);

const fact = (source: string, asOf: string): Fact => ({
  valueText: 'value',
  source: `https://www.${source}/pages/exemple`,
  asOf,
  reviewBy: '2027-01-31',
  owner: 'Rédaction',
});

/** The lines below a text, as they read. */
const linesOf = (...facts: readonly Fact[]): readonly string[] => {
  const { container } = render(
    <FactNotes
      procedure={{ id: 'toy', facts: {} }}
      texts={{}}
      translator={createTranslator('fr', words)}
      today="2026-11-22"
      facts={facts.map((one, at) => ({ id: String(at), fact: one }))}
    />,
  );
  return [...container.querySelectorAll('.fact-note')].map(({ textContent }) => textContent ?? '');
};

it('facts seen on the same day share one line, each source named once', () => {
  const lines = linesOf(
    fact('paris.fr', '2025-05-26'),
    fact('service-public.fr', '2025-05-26'),
    fact('paris.fr', '2025-05-26'),
  );
  expect(lines).toEqual(['Vérifié le 26 mai 2025 sur paris.fr, service-public.fr.']);
});

it('another day, or a year alone, has a line of its own', () => {
  const lines = linesOf(
    fact('paris.fr', '2025-05-26'),
    fact('paris.fr', '2024'),
    fact('paris.fr', '2025-01-31'),
  );
  expect(lines).toHaveLength(3);
  expect(screen.getByText('Vérifié en 2024 sur paris.fr.')).toBeTruthy();
});
