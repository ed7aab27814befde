import { signal, type ReadonlySignal } from '@preact/signals';
import type { OwnInvitation } from '#client/models/desk/staff-invitation.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { OpenedInvitation } from '#contract/schemas/staff.ts';
import { passwordFault } from '#core/rights/password.ts';
import type { WordKey } from '#i18n/keys.ts';

export type InvitationField = 'firstName' | 'name' | 'password';

export interface InvitationForm {
  readonly typed: ReadonlySignal<Readonly<Record<InvitationField, string>>>;
  readonly shows: ReadonlySignal<boolean>;
  readonly errors: ReadonlySignal<readonly { readonly field: InvitationField; readonly key: WordKey }[]>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly attempt: ReadonlySignal<number>;
  write(field: InvitationField, value: string): void;
  show(on: boolean): void;
  send(): Promise<void>;
}

type Typed = Readonly<Record<InvitationField, string>>;

const wrongIn = ({ firstName, name, password }: Typed, email: string) => {
  const fault = passwordFault(password, { email, names: [firstName, name] });
  return [
    ...(firstName.trim() === ''
      ? [{ field: 'firstName', key: 'desk.invitation.error.firstName' } as const]
      : []),
    ...(name.trim() === '' ? [{ field: 'name', key: 'desk.invitation.error.name' } as const] : []),
    ...(fault ? [{ field: 'password', key: `desk.invitation.error.${fault}` } as const] : []),
  ];
};

/** Checked here as the server does, so that a fault is told beside its field. */
export const createInvitationForm = (own: OwnInvitation, invitation: OpenedInvitation): InvitationForm => {
  const { firstName, name, email } = invitation;
  const typed = signal<Typed>({ firstName, name, password: '' });
  const shows = signal(invitation.showsFirstName);
  const errors = signal<ReturnType<typeof wrongIn>>([]);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  const attempt = signal(0);
  return {
    typed,
    shows,
    errors,
    refusal,
    busy,
    attempt,
    write: (field, value) => {
      typed.value = { ...typed.peek(), [field]: value };
    },
    show: (on) => {
      shows.value = on;
    },
    send: async () => {
      if (busy.peek()) return;
      attempt.value = attempt.peek() + 1;
      refusal.value = null;
      errors.value = wrongIn(typed.peek(), email);
      if (errors.peek().length > 0) return;
      busy.value = true;
      const answer = await own.accept({ ...typed.peek(), showsFirstName: shows.peek() });
      busy.value = false;
      if (!answer.ok) refusal.value = answer.refusal;
    },
  };
};
