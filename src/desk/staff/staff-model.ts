import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskStaff, GivenRights } from '#client/models/desk/desk-staff.ts';
import type { DeskAnswer, Refusal } from '#client/models/desk/refusal.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { MadeInvitation, StaffAccount, StaffList } from '#contract/schemas/staff.ts';
import type { QueueId, StaffId } from '#core/ids.ts';
import type { WordKey } from '#i18n/keys.ts';

/** What is open on the page: one thing at a time. */
export type OpenHere =
  { readonly is: 'inviting' } | { readonly is: 'editing' | 'ending'; readonly staffId: StaffId };

export type StaffField = 'email' | 'roles' | 'queues';

export interface StaffModel {
  readonly known: ReadonlySignal<StaffList | null>;
  readonly open: ReadonlySignal<OpenHere | null>;
  readonly email: ReadonlySignal<string>;
  readonly draft: ReadonlySignal<GivenRights>;
  readonly errors: ReadonlySignal<readonly { readonly field: StaffField; readonly key: WordKey }[]>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly attempt: ReadonlySignal<number>;
  /** A link that was just made: kept here and nowhere else, and gone with the page. */
  readonly made: ReadonlySignal<MadeInvitation | null>;
  startInviting(): void;
  edit(account: StaffAccount): void;
  askToEnd(account: StaffAccount): void;
  close(): void;
  writeEmail(value: string): void;
  toggleRole(role: Role, on: boolean): void;
  toggleQueue(queue: QueueId, on: boolean): void;
  invite(): Promise<void>;
  save(account: StaffAccount): Promise<void>;
  suspend(account: StaffAccount, suspended: boolean): Promise<void>;
  newLink(account: StaffAccount): Promise<void>;
  end(account: StaffAccount): Promise<void>;
  withdraw(invitationId: string): Promise<void>;
}

/** Roles that mean nothing without a place. */
const placed: readonly Role[] = ['facilitator', 'manager'];

const toggled = <T>(all: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...all.filter((other) => other !== one), one] : all.filter((other) => other !== one);

const wrongIn = ({ roles, queueIds }: GivenRights): readonly { field: StaffField; key: WordKey }[] => [
  ...(roles.length === 0 ? [{ field: 'roles', key: 'desk.staff.error.roles' } as const] : []),
  ...(queueIds.length === 0 && roles.some((role) => placed.includes(role))
    ? [{ field: 'queues', key: 'desk.staff.error.queues' } as const]
    : []),
];

const wrongAddress = (email: string): readonly { field: StaffField; key: WordKey }[] =>
  /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email.trim()) ? [] : [{ field: 'email', key: 'desk.staff.error.email' }];

export const createStaffModel = (staff: Omit<DeskStaff, 'forget'>): StaffModel => {
  const open = signal<OpenHere | null>(null);
  const email = signal('');
  const draft = signal<GivenRights>({ roles: [], queueIds: [] });
  const errors = signal<ReturnType<typeof wrongIn>>([]);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  const attempt = signal(0);
  const made = signal<MadeInvitation | null>(null);
  const known = computed(() =>
    staff.list.value.state === 'ready' ? (staff.list.value.items[0] ?? null) : null,
  );

  const show = (next: OpenHere | null, rights: GivenRights = { roles: [], queueIds: [] }): void => {
    open.value = next;
    draft.value = rights;
    errors.value = [];
    refusal.value = null;
  };

  const during = async <T>(ask: () => Promise<DeskAnswer<T>>): Promise<T | null> => {
    if (busy.peek()) return null;
    busy.value = true;
    refusal.value = null;
    const answer = await ask();
    busy.value = false;
    if (!answer.ok) refusal.value = answer.refusal;
    else show(null);
    return answer.ok ? answer.value : null;
  };

  const checked = (found: ReturnType<typeof wrongIn>): boolean => {
    attempt.value = attempt.peek() + 1;
    errors.value = found;
    return found.length === 0;
  };

  return {
    known,
    open,
    email,
    draft,
    errors,
    refusal,
    busy,
    attempt,
    made,
    startInviting: () => {
      const only = known.peek()?.grantable.queues ?? [];
      made.value = null;
      email.value = '';
      const [one] = only;
      show(
        { is: 'inviting' },
        { roles: ['facilitator'], queueIds: only.length === 1 && one ? [one.queueId] : [] },
      );
    },
    edit: (account) => {
      made.value = null;
      show({ is: 'editing', staffId: account.staffId }, account);
    },
    askToEnd: (account) => show({ is: 'ending', staffId: account.staffId }),
    close: () => show(null),
    writeEmail: (value) => {
      email.value = value;
    },
    toggleRole: (role, on) => {
      draft.value = { ...draft.peek(), roles: toggled(draft.peek().roles, role, on) };
    },
    toggleQueue: (queue, on) => {
      draft.value = { ...draft.peek(), queueIds: toggled(draft.peek().queueIds, queue, on) };
    },
    invite: async () => {
      if (!checked([...wrongAddress(email.peek()), ...wrongIn(draft.peek())])) return;
      made.value = await during(() => staff.invite(email.peek().trim(), draft.peek()));
    },
    save: async (account) => {
      if (!checked(wrongIn(draft.peek()))) return;
      await during(() => staff.change(account.staffId, draft.peek(), account.suspended));
    },
    suspend: async (account, suspended) => {
      await during(() => staff.change(account.staffId, account, suspended));
    },
    newLink: async (account) => {
      made.value = await during(() => staff.inviteAgain(account.staffId));
    },
    end: async (account) => {
      await during(() => staff.remove(account.staffId));
    },
    withdraw: async (invitationId) => {
      made.value = null;
      await during(() => staff.withdraw(invitationId));
    },
  };
};
