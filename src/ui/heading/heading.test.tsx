// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Heading } from './heading.tsx';

afterEach(cleanup);

it('a heading takes the focus when its screen appears, if asked', () => {
  render(<Heading focusOnMount>Quelle facture ?</Heading>);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Quelle facture ?' }));
});

it('a heading leaves the focus where it is otherwise', () => {
  render(<Heading level={2}>À apporter</Heading>);
  expect(document.activeElement).toBe(document.body);
});

it('a short word with a hyphen stays whole, and is said as it is written', () => {
  const { container } = render(<Heading>Où êtes-vous né, à Saint-Rémy-lès-Chevreuse ?</Heading>);
  expect([...container.querySelectorAll('.heading__kept')].map((word) => word.textContent)).toEqual([
    'êtes-vous',
  ]);
  expect(
    screen.getByRole('heading', { name: 'Où êtes-vous né, à Saint-Rémy-lès-Chevreuse ?' }),
  ).toBeDefined();
});

it('a heading can be focused by the page and never by the tab key', () => {
  render(<Heading>Bonjour</Heading>);
  expect(screen.getByRole('heading').getAttribute('tabindex')).toBe('-1');
});
