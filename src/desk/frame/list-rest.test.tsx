// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { ListState } from '#client/models/desk/desk-list.ts';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import type { ListRest } from '#contract/schemas/list-rest.ts';
import type { DeskRequest } from '#contract/schemas/request.ts';
import { desk as deskWords } from '#i18n/locales/fr-desk.ts';
import { words } from '#i18n/locales/fr.ts';
import { createTranslator } from '#i18n/translator.ts';
import { createDesk, type Desk } from '../desk.ts';
import { at } from '../examples/a-ticket.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { aRequest } from '../examples/sample-requests.ts';
import { RequestList } from '../requests/request-list.tsx';
import { DeskContext } from '../use-desk.ts';

afterEach(cleanup);

const some = (dueOn: string, count: number): readonly DeskRequest[] =>
  Array.from({ length: count }, () => aRequest({ dueOn }));

const ready = (items: readonly DeskRequest[], rest?: ListRest): ListState<DeskRequest> => ({
  state: 'ready',
  items,
  readAt: at(0),
  stale: false,
  ...(rest && { rest }),
});

const left = (count: number): ListRest => ({ waiting: { count, after: 'x' }, over: null });

const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');

const stageOf = (desk: Desk) => (
  <DeskContext.Provider value={desk}>
    <RequestList shown={null} />
  </DeskContext.Provider>
);

/** The list of requests over a server that gives `more` for the next part, or does not answer. */
const show = (state: ListState<DeskRequest>, more: ListState<DeskRequest> | null = null): void => {
  const list = signal(state);
  const next = async (): Promise<DeskAnswer> => {
    if (!more) return { ok: false, refusal: { code: 'offline' } };
    list.value = more;
    return { ok: true, value: undefined };
  };
  const fake = fakeServices({});
  const desk = createDesk(
    { ...fake, requests: { ...fake.requests, list, next } },
    createTranslator('fr', { ...words, desk: deskWords }),
  );
  render(stageOf(desk));
};

const cards = () => [...document.querySelectorAll('.request-card')];

it('a list that is whole says nothing of what it leaves out', () => {
  show(ready(some('2026-11-25', 3)));
  expect(screen.queryByRole('button', { name: 'Montrer les suivantes' })).toBeNull();
  expect(document.body.textContent).not.toContain('montrées');
});

it('what is left out is counted, and the first of the next ones takes the focus when the button goes', async () => {
  const first = some('2026-11-25', 3);
  show(ready(first, left(2)), ready([...first, ...some('2026-11-26', 2)]));
  expect(plain(screen.getByRole('status').textContent)).toBe(
    '3 demandes sont montrées, les plus urgentes d’abord ; 2 autres attendent.',
  );
  expect(plain(screen.getByRole('heading', { level: 2 }).textContent)).toBe('À répondre 3 montrées');
  fireEvent.click(screen.getByRole('button', { name: 'Montrer les suivantes' }));
  await waitFor(() => expect(cards()).toHaveLength(5));
  await waitFor(() => expect(document.activeElement).toBe(cards()[3]));
  expect(screen.queryByRole('button', { name: 'Montrer les suivantes' })).toBeNull();
  expect(plain(screen.getByRole('heading', { level: 2 }).textContent)).toBe('À répondre 5');
});

it('once all that is shown was answered, nobody says that all is answered while others wait', () => {
  const answered = [aRequest({ state: 'answered' })];
  const calm = () => screen.queryByText(/Tout est répondu/);
  show(ready(answered, left(2)));
  expect([screen.queryByRole('button', { name: 'Montrer les suivantes' }), calm()]).toEqual([
    expect.anything(),
    null,
  ]);
  cleanup();
  show(ready(answered));
  expect(calm()).not.toBeNull();
});

it('next ones that do not come are said beside the button, which stays', async () => {
  show(ready(some('2026-11-25', 3), left(1)));
  expect(plain(screen.getByRole('status').textContent)).toContain('1 autre attend.');
  fireEvent.click(screen.getByRole('button', { name: 'Montrer les suivantes' }));
  const said = await screen.findByRole('alert');
  expect(said.textContent).toContain('Pas de réponse du serveur');
  expect(said.textContent).not.toContain('reste là');
  expect(screen.getByRole('button', { name: 'Montrer les suivantes' })).toBeTruthy();
});
