import type { Role } from '#contract/schemas/desk.ts';
import type { Example } from '#ui/gallery/example.ts';
import { at } from './a-ticket.ts';
import { aSession, type Scene } from './fake-services.ts';
import { sampleBook } from './sample-guides.ts';
import { busyDay, mineArrived, withMine } from './sample-queue.ts';
import { Stage } from './stage.tsx';

const roles: readonly Role[] = ['facilitator'];
const scene = (more: Scene, guideId: string | null = null): Scene => ({
  session: { state: 'signed-in', session: aSession(roles) },
  place: { page: 'guides', guideId },
  tickets: busyDay,
  ...more,
});

const page = (name: string, more: Scene, guideId: string | null = null): Example => ({
  name,
  render: () => <Stage onDuty scene={scene(more, guideId)} />,
});

const book: Scene = { guides: { state: 'ready', book: sampleBook } };
const overdue: Scene = {
  guides: {
    state: 'ready',
    book: {
      ...sampleBook,
      guides: {
        ...sampleBook.guides,
        guides: sampleBook.guides.guides.map((each) => ({ ...each, reviewBy: '2026-06-30' })),
      },
    },
  },
};
const none: Scene = {
  guides: {
    state: 'ready',
    book: { guides: { ...sampleBook.guides, guides: [] }, parts: {} },
  },
};

const inCall: Scene = {
  ...book,
  tickets: withMine(mineArrived),
  place: { page: 'queue', ticketId: mineArrived.ticketId },
};

/** Opens a guide of the call, as a press would, once the panel is there. */
const openFirst = (): void => {
  const door = document.querySelector<HTMLButtonElement>('.guides-panel .guide-list__item');
  if (door) {
    door.click();
    document.querySelector('.guides-panel')?.scrollIntoView({ block: 'nearest' });
  } else setTimeout(openFirst, 20);
};

const showPanel = (): void => {
  const panel = document.querySelector('.guides-panel .guide-list');
  if (panel) panel.scrollIntoView({ block: 'nearest' });
  else setTimeout(showPanel, 20);
};

/** The guides as a page, and in a call. */
export const guideExamples: readonly Example[] = [
  page('guides', book),
  page('guides-one', book, 'birth-certificate-help'),
  page('guides-overdue', overdue, 'which-bill'),
  page(
    'guides-without-agents',
    { guides: { state: 'ready', book: { ...sampleBook, parts: {} } } },
    'which-bill',
  ),
  page('guides-unknown', book, 'no-such-guide'),
  page('guides-empty', none),
  page('guides-loading', { guides: { state: 'loading' } }),
  page('guides-offline', {
    guides: { state: 'refused', refusal: { code: 'offline' } },
    staleSince: at(59),
  }),
  { name: 'call-guides', render: () => <Stage onDuty scene={inCall} then={showPanel} /> },
  { name: 'call-guide-open', render: () => <Stage onDuty scene={inCall} then={openFirst} /> },
];
