import type { ShownAccount } from '#client/setting/door.ts';
import type { QueueId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import { createSignInForm } from '../sign-in/sign-in-form.ts';
import { SignInScreen } from '../sign-in/sign-in-page.tsx';
import { at } from './a-ticket.ts';
import { aSession, north, type Scene } from './fake-services.ts';
import { Stage } from './stage.tsx';

const demoAccounts: readonly ShownAccount[] = [
  { name: 'Awa Diallo', role: 'facilitator', email: 'awa.diallo@demo.invalid', password: 'demonstration' },
  { name: 'Hugo Martin', role: 'facilitator', email: 'hugo.martin@demo.invalid', password: 'demonstration' },
  { name: 'Inès Robert', role: 'officer', email: 'ines.robert@demo.invalid', password: 'demonstration' },
  { name: 'Paul Nguyen', role: 'manager', email: 'paul.nguyen@demo.invalid', password: 'demonstration' },
  {
    name: 'Marie Lopez',
    role: 'administrator',
    email: 'marie.lopez@demo.invalid',
    password: 'demonstration',
  },
];

const signedOut: Scene = { session: { state: 'signed-out', ended: false } };

const signingIn = (scene: Scene, email: string, password: string) => (
  <Stage scene={{ ...signedOut, ...scene }}>
    {(desk) => {
      const form = createSignInForm(desk.services.session);
      form.fill(email, password);
      void form.send();
      return <SignInScreen form={form} ended={false} />;
    }}
  </Stage>
);

const signedIn = (scene: Parameters<typeof aSession>[0], change?: Parameters<typeof aSession>[1]): Scene => ({
  session: { state: 'signed-in', session: aSession(scene, change) },
});

const twoQueues = {
  queues: [
    { queueId: north, kind: 'site' as const, name: 'Mairie du Nord', siteId: null },
    { queueId: 'mairie-sud' as QueueId, kind: 'site' as const, name: 'Mairie du Sud', siteId: null },
  ],
};

/** All that stands before the queue. */
export const doorExamples: readonly Example[] = [
  { name: 'desk-asking', render: () => <Stage scene={{ session: { state: 'asking' } }} /> },
  { name: 'desk-unreachable', render: () => <Stage scene={{ session: { state: 'unreachable' } }} /> },
  { name: 'sign-in', render: () => <Stage scene={signedOut} /> },
  { name: 'sign-in-demo', render: () => <Stage scene={{ ...signedOut, demoAccounts }} /> },
  {
    name: 'sign-in-ended',
    render: () => <Stage scene={{ session: { state: 'signed-out', ended: true } }} />,
  },
  { name: 'sign-in-missing', render: () => signingIn({}, 'awa.diallo', '') },
  {
    name: 'sign-in-wrong',
    render: () =>
      signingIn(
        { refusal: { code: 'wrong_credentials' }, demoAccounts },
        'awa.diallo@demo.invalid',
        'secret',
      ),
  },
  {
    name: 'sign-in-throttled',
    render: () =>
      signingIn({ refusal: { code: 'too_many', retryAt: at(65) } }, 'awa.diallo@demo.invalid', 'x'),
  },
  {
    name: 'sign-in-offline',
    render: () => signingIn({ refusal: { code: 'offline' } }, 'awa.diallo@demo.invalid', 'x'),
  },
  { name: 'duty', render: () => <Stage scene={signedIn(['facilitator'], { demo: true })} /> },
  { name: 'duty-several', render: () => <Stage scene={signedIn(['facilitator'], twoQueues)} /> },
  { name: 'duty-manager', render: () => <Stage scene={signedIn(['manager'], twoQueues)} /> },
  { name: 'duty-no-queue', render: () => <Stage scene={signedIn(['facilitator'], { queues: [] })} /> },
  { name: 'desk-nothing-for-role', render: () => <Stage scene={signedIn([])} /> },
];
