import type { SeenScreen } from '#client/models/together/shown-screen.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { ShownField, ShownProcedure, ShownStep } from '#core/together/screen.ts';
import type { Example } from '#ui/gallery/example.ts';
import type { Scene } from './fake-services.ts';
import { at } from './a-ticket.ts';
import { busyDay, mineTaken, oldest } from './sample-queue.ts';
import { Stage } from './stage.tsx';

const screen = (name: string, seen: SeenScreen, change: Scene = {}, then?: () => void): Example => ({
  name: `together-${name}`,
  render: () => (
    <Stage
      onDuty
      scene={{
        place: { page: 'queue', ticketId: mineTaken.ticketId },
        tickets: [mineTaken, ...busyDay.slice(1)],
        screen: seen,
        ...change,
      }}
      {...(then ? { then } : {})}
    />
  ),
});

const shown = (
  procedure: ShownProcedure | null,
  pointed: PointTarget | null = null,
  stale = false,
): SeenScreen => ({ is: 'shown', screen: { locale: 'fr', procedure }, pointed, stale });

const step = (id: string, change: Partial<ShownStep> = {}): ShownProcedure => ({
  id: 'acte-naissance',
  version: 'v1',
  step: { id, today: '2026-11-23', fields: [], items: [], ticked: [], ...change },
});

const masked = (id: string): ShownField => ({ id, shared: false, holds: { is: 'masked' } });
const holding = (id: string, value: string, shared: boolean): ShownField => ({
  id,
  shared,
  holds: { is: 'value', value },
});
const purpose = holding('pour-quoi', 'marriage', false);
const named = holding('nom', 'Odette Lambert', true);

/** The page comes in a file of its own: its button is waited for. */
const press = (label: string, tries = 60): void => {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`[aria-label^="${label}"]`);
    if (button) button.click();
    else if (tries > 0) press(label, tries - 1);
  });
};

/** The screen that the person of a held call shows, in all its forms. */
export const togetherExamples: readonly Example[] = [
  screen('loading', { is: 'asking' }),
  screen('hidden', { is: 'hidden', stale: false }),
  screen(
    'wiped',
    { is: 'hidden', stale: false },
    { tickets: [{ ...mineTaken, screenWipedAt: at(60) }, ...busyDay.slice(1)] },
  ),
  screen(
    'wiped-waiting',
    { is: 'hidden', stale: false },
    {
      place: { page: 'queue', ticketId: oldest.ticketId },
      tickets: [{ ...oldest, screenWipedAt: at(59) }, ...busyDay.slice(1)],
    },
  ),
  screen('unreadable', { is: 'unreadable', stale: false }),
  screen('choice', shown(step('pour-quoi', { fields: [purpose] }))),
  screen('pointed', shown(step('pour-quoi'), { kind: 'choice', id: 'pension' })),
  screen('masked', shown(step('annee', { fields: [masked('annee')] }))),
  screen('answer-shown', shown(step('nom', { fields: [named] }), { kind: 'field', id: 'nom' })),
  screen('papers', shown(step('papiers', { items: ['identity', 'book'], ticked: ['identity'] }))),
  screen('check', shown(step('relire', { fields: [purpose, masked('annee'), named] }))),
  screen('start', shown({ id: 'acte-naissance', version: 'v1', step: null })),
  screen('elsewhere', shown(null)),
  screen('changed', shown({ ...step('pour-quoi'), version: 'v0' })),
  screen('unknown', shown({ ...step('pour-quoi'), id: 'autre' })),
  screen('stale', shown(step('pour-quoi', { fields: [purpose] }), null, true)),
  screen('not-pointed', shown(step('pour-quoi')), { refusal: { code: 'not_on_screen' } }, () =>
    press('Montrer : Un mariage'),
  ),
];
