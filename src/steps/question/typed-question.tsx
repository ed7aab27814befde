import { keyboardOf } from '#core/procedure/field.ts';
import type { Keyboard } from '#core/procedure/fields/knowledge.ts';
import type { Field } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import type { KeyboardLayout } from '#ui/keyboard/keyboard-layouts.ts';
import { TextField } from '#ui/text-field/text-field.tsx';
import type { TextInputMode } from '#ui/text-field/text-input.tsx';
import { hintOf, type FieldProps } from './field-props.ts';

const layouts: Readonly<Record<Keyboard, KeyboardLayout>> = {
  none: 'azerty',
  numbers: 'digits',
  amount: 'amount',
  date: 'digits',
  azerty: 'azerty',
  email: 'email',
  reference: 'reference',
};

const modes: Readonly<Record<Keyboard, TextInputMode>> = {
  none: 'text',
  numbers: 'numeric',
  amount: 'decimal',
  date: 'numeric',
  azerty: 'text',
  email: 'email',
  reference: 'text',
};

const isPhone = (field: Field): boolean => field.type === 'text' && field.keyboard === 'phone';

/** RGAA 11.13: the tokens that a person's own device can fill. */
const tokenOf = (field: Field): string => {
  if (isPhone(field)) return 'tel';
  return field.type === 'text' && field.keyboard === 'email' ? 'email' : 'off';
};

const sizeOf = (field: Field): 'short' | 'medium' | 'long' => {
  if (field.type === 'text') return isPhone(field) ? 'medium' : 'long';
  return 'short';
};

/** Longer than any answer may be, so that what is too long is said and not cut, and a paste stays bounded. */
const longest = 300;

export function TypedQuestion(props: FieldProps) {
  const { id, draft, error, procedure, texts, world, keyboard } = props;
  const { field } = draft;
  const label = sentenceOf(procedure, texts, field.labelText);
  const keys = keyboardOf(field);
  const open = (): void =>
    keyboard?.open({ id, label, layout: layouts[keys], read: () => draft.typed.value, write: draft.type });
  return (
    <TextField
      id={id}
      label={label}
      hint={hintOf(field, props)}
      error={error}
      value={draft.typed.value}
      onInput={draft.type}
      onFocus={open}
      inputMode={isPhone(field) ? 'tel' : modes[keys]}
      autocomplete={world.setting === 'home' ? tokenOf(field) : 'off'}
      maxLength={longest}
      size={sizeOf(field)}
      suffix={field.type === 'cents' ? '€' : undefined}
      readOnlyForKeyboard={keyboard !== null}
    />
  );
}
