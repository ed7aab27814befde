import type { Signal } from '@preact/signals';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useResident } from '../app/resident-context.ts';

export const numberFieldId = 'field-callback-number';

interface NumberFieldProps {
  readonly typed: Signal<string>;
  readonly error: string | undefined;
}

/** On a kiosk no browser may offer the last person's number. */
export function NumberField({ typed, error }: NumberFieldProps) {
  const { language, kiosk } = useResident();
  const { t } = language.translator.value;
  const label = t('payment.callback.number');
  const type = (text: string): void => {
    typed.value = text;
  };
  return (
    <TextField
      id={numberFieldId}
      label={label}
      hint={t('payment.callback.number-hint')}
      error={error}
      value={typed.value}
      onInput={type}
      onFocus={() =>
        kiosk?.keyboard.open({
          id: numberFieldId,
          label,
          layout: 'digits',
          read: () => typed.value,
          write: type,
        })
      }
      size="medium"
      dir="ltr"
      maxLength={30}
      inputMode="tel"
      autocomplete={kiosk === null ? 'tel' : 'off'}
      readOnlyForKeyboard={kiosk !== null}
    />
  );
}
