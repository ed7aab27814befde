import { signal, type ReadonlySignal } from '@preact/signals';
import type { DeskStaff } from '#client/models/desk/desk-staff.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import { passwordFault } from '#core/rights/password.ts';
import type { WordKey } from '#i18n/keys.ts';

export type OwnField = 'current' | 'next';

export interface OwnAccountForm {
  readonly typed: ReadonlySignal<Readonly<Record<OwnField, string>>>;
  readonly errors: ReadonlySignal<readonly { readonly field: OwnField; readonly key: WordKey }[]>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly attempt: ReadonlySignal<number>;
  /** The password was changed. */
  readonly done: ReadonlySignal<boolean>;
  /** As the server last said it. */
  readonly shows: ReadonlySignal<boolean>;
  write(field: OwnField, value: string): void;
  send(): Promise<void>;
  show(on: boolean): Promise<void>;
}

type Typed = Readonly<Record<OwnField, string>>;

const empty: Typed = { current: '', next: '' };

const wrongIn = (
  { current, next }: Typed,
  name: string,
): readonly { readonly field: OwnField; readonly key: WordKey }[] => {
  const fault = passwordFault(next, { email: '', names: [name] });
  return [
    ...(current === '' ? [{ field: 'current', key: 'desk.own.error.current' } as const] : []),
    ...(fault ? [{ field: 'next', key: `desk.invitation.error.${fault}` } as const] : []),
  ];
};

type Services = Pick<DeskStaff, 'changePassword' | 'showFirstName'>;

/** One's own password and first name. What was typed goes once the server has it. */
export const createOwnAccountForm = (
  staff: Services,
  person: { readonly name: string; readonly showsFirstName: boolean },
): OwnAccountForm => {
  const typed = signal<Typed>(empty);
  const errors = signal<ReturnType<typeof wrongIn>>([]);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  const attempt = signal(0);
  const done = signal(false);
  const shows = signal(person.showsFirstName);

  const refused = (no: Refusal): void => {
    if (no.code === 'password_wrong') errors.value = [{ field: 'current', key: 'desk.own.error.wrong' }];
    else if (no.code === 'password_weak')
      errors.value = [{ field: 'next', key: 'desk.invitation.error.personal' }];
    else refusal.value = no;
  };

  const ask = async (): Promise<void> => {
    busy.value = true;
    const answer = await staff.changePassword(typed.peek().current, typed.peek().next);
    busy.value = false;
    if (!answer.ok) return refused(answer.refusal);
    typed.value = empty;
    done.value = true;
  };

  return {
    typed,
    errors,
    refusal,
    busy,
    attempt,
    done,
    shows,
    write: (field, value) => {
      typed.value = { ...typed.peek(), [field]: value };
    },
    send: async () => {
      if (busy.peek()) return;
      attempt.value = attempt.peek() + 1;
      refusal.value = null;
      done.value = false;
      errors.value = wrongIn(typed.peek(), person.name);
      if (errors.peek().length === 0) await ask();
    },
    show: async (on) => {
      const was = shows.peek();
      shows.value = on;
      const answer = await staff.showFirstName(on);
      if (answer.ok) return;
      shows.value = was;
      refusal.value = answer.refusal;
    },
  };
};
