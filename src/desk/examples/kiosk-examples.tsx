import type { KioskList } from '#client/models/desk/desk-kiosks.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { KioskId, SiteId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import { createKiosksModel, type KiosksModel } from '../kiosks/kiosks-model.ts';
import { KiosksScreen } from '../kiosks/kiosks-page.tsx';
import { at } from './a-ticket.ts';
import { aKiosk, aSession, type Scene } from './fake-services.ts';
import { oldest } from './sample-queue.ts';
import { Stage } from './stage.tsx';

const fine = aKiosk({});
const silent = aKiosk({
  kioskId: 'nord-2' as KioskId,
  label: 'Borne 2',
  lastSeenAt: at(17),
  outboxWaiting: 3,
  missing: 1,
});
const unenrolled = aKiosk({
  kioskId: 'sud-1' as KioskId,
  siteId: 'mairie-sud' as SiteId,
  label: 'Borne 3',
  place: 'état civil',
  enrolledAt: null,
  lastSeenAt: null,
});

const ready: KioskList = { state: 'ready', kiosks: [fine, silent, unenrolled] };

const scene = (role: Role, kiosks: KioskList, change: Scene = {}): Scene => ({
  session: { state: 'signed-in', session: aSession([role]) },
  place: { page: 'kiosks' },
  kiosks,
  ...change,
});

const after = (name: string, then: (model: KiosksModel) => void, change: Scene = {}): Example => ({
  name,
  render: () => (
    <Stage scene={scene('administrator', ready, change)}>
      {(desk) => {
        const model = createKiosksModel(desk.services.kiosks, desk.services.clock);
        then(model);
        return <KiosksScreen model={model} />;
      }}
    </Stage>
  ),
});

/** The kiosks page in all its forms. */
export const kioskExamples: readonly Example[] = [
  { name: 'kiosks', render: () => <Stage scene={scene('administrator', ready)} /> },
  { name: 'kiosks-manager', render: () => <Stage scene={scene('manager', ready)} /> },
  { name: 'kiosks-loading', render: () => <Stage scene={scene('manager', { state: 'loading' })} /> },
  { name: 'kiosks-empty', render: () => <Stage scene={scene('manager', { state: 'ready', kiosks: [] })} /> },
  {
    name: 'kiosks-forbidden',
    render: () => <Stage scene={scene('manager', { state: 'refused', refusal: { code: 'forbidden' } })} />,
  },
  {
    name: 'kiosks-offline',
    render: () => <Stage scene={scene('manager', { state: 'refused', refusal: { code: 'offline' } })} />,
  },
  {
    name: 'kiosks-while-ringing',
    render: () => (
      <Stage
        onDuty
        scene={{
          ...scene('manager', ready, { tickets: [oldest] }),
          session: { state: 'signed-in', session: aSession(['facilitator', 'manager']) },
        }}
      />
    ),
  },
  after('kiosks-code', (model) => void model.makeCode(silent)),
  after('kiosks-revoking', (model) => model.askToRevoke(silent)),
  after('kiosks-refused', (model) => void model.makeCode(silent), { refusal: { code: 'unavailable' } }),
];
