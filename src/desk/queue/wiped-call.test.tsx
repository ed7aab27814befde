// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { desk as deskWords } from '#i18n/locales/fr-desk.ts';
import { words } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { createDesk } from '../desk.ts';
import { at } from '../examples/a-ticket.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { colleagues, mineTaken, oldest, settled } from '../examples/sample-queue.ts';
import { ScreenSlot } from '../together/screen-slot.tsx';
import { DeskContext } from '../use-desk.ts';
import { CallCard } from './call-card.tsx';

afterEach(cleanup);

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');

/** The card of a call and what its panel shows of its screen, wiped at 14 h 29 unless told otherwise. */
const show = (ticket: DeskTicket, change: Partial<DeskTicket> = { screenWipedAt: at(59) }) => {
  const shown = { ...ticket, ...change };
  const desk = createDesk(fakeServices({}), createTranslator('fr', { ...words, desk: deskWords }));
  render(
    <DeskContext.Provider value={desk}>
      <ul>
        <CallCard ticket={shown} />
      </ul>
      <ScreenSlot ticket={shown} />
    </DeskContext.Provider>,
  );
};

const card = () => plain(screen.getByRole('button').textContent);
const box = () => plain(screen.queryByRole('status')?.textContent);
const copy = () => plain(screen.getByRole('region').textContent);

it('a call that waits says on its card and in its panel when its screen was wiped', () => {
  show(oldest);
  expect(card()).toContain('Écran effacé à 14 h 29');
  expect(box()).toContain('L’écran a été effacé à 14 h 29');
  expect(box()).toContain('La personne est partie, ou attend peut-être près de la borne.');
});

it('who does not hold the call is not told that it is theirs to end', () => {
  show(oldest);
  expect(box()).not.toContain('reste à vous');
  cleanup();
  show(mineTaken);
  expect(box()).toContain('L’appel reste à vous');
});

it('the holder’s own card says it beside what they do', () => {
  show(mineTaken);
  expect(card()).toContain('vous y allez');
  expect(card()).toContain('Écran effacé à 14 h 29');
});

it('the copy of a wiped screen is said to be from before, and nothing in it reads as live', () => {
  show(oldest);
  const heading = plain(screen.getByRole('heading', { level: 3 }).textContent);
  expect(heading).toBe('L’écran au moment de l’appel, avant d’être effacé');
  expect(copy()).not.toContain('Seule la personne peut répondre');
  cleanup();
  show(oldest, { screenWipedAt: at(59), procedureId: 'ancienne' });
  expect(copy()).not.toContain('la personne le voit encore');
});

it('a screen that is still there, a colleague’s call and one that is over say nothing of a wipe', () => {
  const silent: readonly (readonly [DeskTicket, Partial<DeskTicket>?])[] = [
    [oldest, {}],
    [oldest, { screenWipedAt: null }],
    [colleagues],
    [settled],
  ];
  for (const [ticket, change] of silent) {
    show(ticket, change);
    expect([card(), box(), copy()].join(' ')).not.toContain('effacé');
    cleanup();
  }
});
