import { signal } from '@preact/signals';
import type { InvitationState, OwnInvitation } from '#client/models/desk/staff-invitation.ts';
import type { ListState } from '#client/models/desk/desk-list.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { MadeInvitation, OpenedInvitation, StaffAccount, StaffList } from '#contract/schemas/staff.ts';
import type { QueueId, SiteId, StaffId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import { createOwnAccountForm, type OwnAccountForm } from '../staff/own-account-form.ts';
import { OwnAccountScreen } from '../staff/own-account-page.tsx';
import { InvitationPage } from '../staff/invitation-page.tsx';
import { createStaffModel, type StaffModel } from '../staff/staff-model.ts';
import { StaffScreen } from '../staff/staff-page.tsx';
import { at } from './a-ticket.ts';
import { aSession, north, type Scene } from './fake-services.ts';
import { Stage } from './stage.tsx';

const south = 'mairie-sud' as QueueId;

const account = (change: Partial<StaffAccount>): StaffAccount => ({
  staffId: 'awa' as StaffId,
  name: 'Awa Diallo',
  email: 'awa.diallo@exemple.fr',
  roles: ['manager'],
  queueIds: [north, south],
  suspended: false,
  mayChange: true,
  self: false,
  ...change,
});

const lina = account({
  staffId: 'lina' as StaffId,
  name: 'Lina Bastide',
  email: 'lina.bastide@exemple.fr',
  roles: ['facilitator'],
  queueIds: [north],
});

const accounts: readonly StaffAccount[] = [
  account({ self: true }),
  lina,
  account({
    staffId: 'omar' as StaffId,
    name: 'Omar Delage',
    email: 'omar.delage@exemple.fr',
    roles: ['facilitator'],
    suspended: true,
  }),
  account({
    staffId: 'paul' as StaffId,
    name: 'Paul Estève',
    email: 'paul.esteve@exemple.fr',
    roles: ['administrator', 'data-protection'],
    mayChange: false,
  }),
];

const invited = {
  invitationId: '5f0c6a52-3f0d-4b5e-9c1a-0123456789ab',
  email: 'nadia.roy@exemple.fr',
  staffId: null,
  roles: ['facilitator' as const],
  queueIds: [north],
  endsAt: at(4_000),
  mayChange: true,
};

const made: MadeInvitation = {
  invitation: invited,
  token: 'Zx8vQ2mT5rJ8xpQ2mmT5kLq0aB3cD4eF5gH6iJ7kL8m',
  mailed: false,
};

const queue = (queueId: QueueId, name: string) => ({ queueId, name, siteId: queueId as unknown as SiteId });

const known = (change: Partial<StaffList> = {}): ListState<StaffList> => ({
  state: 'ready',
  readAt: at(60),
  stale: false,
  items: [
    {
      accounts: [...accounts],
      invitations: [invited],
      grantable: {
        roles: ['facilitator', 'manager'],
        queues: [queue(north, 'Mairie du Nord'), queue(south, 'Mairie du Sud')],
      },
      ...change,
    },
  ],
});

const scene = (staff: ListState<StaffList>, change: Scene = {}): Scene => ({
  session: { state: 'signed-in', session: aSession(['manager']) },
  place: { page: 'staff' },
  staff,
  made,
  ...change,
});

const after = (name: string, then: (model: StaffModel) => void, change: Scene = {}): Example => ({
  name,
  render: () => (
    <Stage scene={scene(known(), change)}>
      {(desk) => {
        const model = createStaffModel(desk.services.staff);
        then(model);
        return <StaffScreen model={model} />;
      }}
    </Stage>
  ),
});

const every: readonly Role[] = ['facilitator', 'officer', 'manager', 'administrator', 'data-protection'];

const opened: OpenedInvitation = {
  email: 'nadia.roy@exemple.fr',
  roles: ['facilitator'],
  firstName: '',
  name: '',
  showsFirstName: false,
  endsAt: at(4_000),
};

const standing = (state: InvitationState): OwnInvitation => ({
  state: signal(state),
  open: () => Promise.resolve(),
  accept: () => new Promise(() => {}),
});

const invitation = (name: string, state: InvitationState): Example => ({
  name,
  render: () => {
    const own = standing(state);
    return (
      <Stage scene={{ session: { state: 'signed-out', ended: false } }}>
        {() => <InvitationPage own={own} />}
      </Stage>
    );
  },
});

const own = (name: string, then: (form: OwnAccountForm) => void): Example => ({
  name,
  render: () => (
    <Stage scene={scene(known(), { place: { page: 'own' } })}>
      {(desk) => {
        const form = createOwnAccountForm(desk.services.staff, aSession(['manager']));
        then(form);
        return <OwnAccountScreen form={form} />;
      }}
    </Stage>
  ),
});

/** The team page and an invited person's page, in all their forms. */
export const staffExamples: readonly Example[] = [
  { name: 'staff', render: () => <Stage scene={scene(known())} /> },
  {
    name: 'staff-alone',
    render: () => <Stage scene={scene(known({ accounts: [account({ self: true })], invitations: [] }))} />,
  },
  { name: 'staff-loading', render: () => <Stage scene={scene({ state: 'loading' })} /> },
  {
    name: 'staff-offline',
    render: () => <Stage scene={scene({ state: 'refused', refusal: { code: 'offline' } })} />,
  },
  {
    name: 'staff-stale',
    render: () => <Stage scene={scene({ ...known(), stale: true } as ListState<StaffList>)} />,
  },
  after('staff-inviting', (model) => model.startInviting()),
  {
    name: 'staff-inviting-administrator',
    render: () => {
      const all = known({
        grantable: {
          roles: [...every],
          queues: [queue(north, 'Mairie du Nord'), queue(south, 'Mairie du Sud')],
        },
      });
      return (
        <Stage scene={scene(all)}>
          {(desk) => {
            const model = createStaffModel(desk.services.staff);
            model.startInviting();
            return <StaffScreen model={model} />;
          }}
        </Stage>
      );
    },
  },
  after('staff-inviting-wrong', (model) => {
    model.startInviting();
    model.toggleRole('facilitator', false);
    void model.invite();
  }),
  after(
    'staff-inviting-known',
    (model) => {
      model.startInviting();
      model.writeEmail('lina.bastide@exemple.fr');
      model.toggleQueue(north, true);
      void model.invite();
    },
    { refusal: { code: 'email_known' } },
  ),
  after('staff-link', (model) => {
    model.startInviting();
    model.writeEmail('nadia.roy@exemple.fr');
    model.toggleQueue(north, true);
    void model.invite();
  }),
  after('staff-editing', (model) => model.edit(lina)),
  after('staff-ending', (model) => model.askToEnd(lina)),
  after(
    'staff-last-administrator',
    (model) => {
      model.edit(lina);
      void model.suspend(lina, true);
    },
    { refusal: { code: 'last_administrator' } },
  ),
  { name: 'own-account', render: () => <Stage scene={scene(known(), { place: { page: 'own' } })} /> },
  own('own-account-wrong', (form) => void form.send()),
  own('own-account-done', (form) => {
    form.write('current', 'trois chevaux verts');
    form.write('next', 'quatre chevaux bleus');
    void form.send();
  }),
  invitation('invitation-opening', { state: 'opening' }),
  invitation('invitation', { state: 'open', invitation: opened }),
  invitation('invitation-again', {
    state: 'open',
    invitation: { ...opened, firstName: 'Nadia', name: 'Nadia Roy', showsFirstName: true },
  }),
  invitation('invitation-over', { state: 'refused', refusal: { code: 'link_over' } }),
  invitation('invitation-offline', { state: 'refused', refusal: { code: 'offline' } }),
  invitation('invitation-done', { state: 'done', email: 'nadia.roy@exemple.fr' }),
];
