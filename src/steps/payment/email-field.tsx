import type { TextField as Text } from '#core/procedure/procedure.ts';
import type { Translator } from '#i18n/translator.ts';
import { TextField } from '#ui/text-field/text-field.tsx';
import type { Draft } from '../draft.ts';
import type { KeyboardDoor } from '../keyboard-door.ts';
import { wrongText } from '../wrong-text.ts';

/** PayFiP takes 6 to 80 characters. */
export const emailField: Text = {
  id: 'email',
  labelText: '',
  personal: true,
  type: 'text',
  maxLength: 80,
  keyboard: 'email',
};

export const emailFieldId = 'field-email';

export interface EmailFieldProps {
  readonly draft: Draft;
  readonly label: string;
  readonly hint: string;
  readonly keyboard: KeyboardDoor | null;
  readonly translator: Translator;
}

export function EmailField({ draft, label, hint, keyboard, translator }: EmailFieldProps) {
  const wrong = draft.wrong.value;
  const open = (): void =>
    keyboard?.open({
      id: emailFieldId,
      label,
      layout: 'email',
      read: () => draft.typed.value,
      write: draft.type,
    });
  return (
    <TextField
      id={emailFieldId}
      type={keyboard === null ? 'email' : 'text'}
      label={label}
      hint={hint}
      error={wrong ? wrongText(draft.field, wrong, translator) : undefined}
      value={draft.typed.value}
      onInput={draft.type}
      onFocus={open}
      inputMode="email"
      autocomplete="email"
      dir="ltr"
      maxLength={300}
      readOnlyForKeyboard={keyboard !== null}
    />
  );
}

export type EmailRead = { readonly ok: true; readonly email: string | null } | { readonly ok: false };

/** It is optional: nothing typed is an answer, and what is no address is none. */
export const readEmail = (draft: Draft): EmailRead => {
  if (draft.typed.peek().trim() === '') return { ok: true, email: null };
  const email = draft.submit();
  return email === null ? { ok: false } : { ok: true, email: String(email) };
};
