import type { CentsField, TextField as Text } from '#core/procedure/procedure.ts';
import type { Translator } from '#i18n/translator.ts';
import { Stack } from '#ui/stack/stack.tsx';
import { Pointed, type PointedWords } from '#ui/pointed/pointed.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import type { Draft } from '../draft.ts';
import type { KeyboardDoor } from '../keyboard-door.ts';
import { pointedWords } from '../pointed-words.ts';
import { wrongText } from '../wrong-text.ts';

export interface BillFieldsProps {
  readonly reference: Draft;
  readonly amount: Draft;
  readonly keyboard: KeyboardDoor | null;
  readonly translator: Translator;
  /** Whether an agent points at one of the two. */
  readonly pointed?: (draft: Draft) => boolean;
  readonly pointedWords?: PointedWords;
  /** A procedure's own words for its two fields. */
  readonly labels?: { readonly reference: string; readonly amount: string };
}

/** Longer than any answer may be, so that what is too long is said and not cut. */
const longest = 300;

export const referenceField: Text = {
  id: 'reference',
  labelText: '',
  personal: true,
  type: 'text',
  maxLength: 60,
  keyboard: 'reference',
};

export const amountField: CentsField = {
  id: 'amount',
  labelText: '',
  personal: true,
  type: 'cents',
  min: 0,
  max: 100_000_000,
};

export const fieldIdOf = ({ field }: Draft): string => `field-${field.id}`;

/** What to do about one field; undefined when nothing is wrong with it. */
export const mistakeOf = (draft: Draft, translator: Translator): string | undefined => {
  const { field } = draft;
  const wrong = draft.wrong.value;
  if (wrong === null) return undefined;
  const missing = wrong === 'empty' && field.type === 'text' && field.keyboard === 'reference';
  return missing ? translator.t('payment.field.reference-empty') : wrongText(field, wrong, translator);
};

export const mistakesOf = (
  drafts: readonly Draft[],
  translator: Translator,
): readonly { readonly fieldId: string; readonly text: string }[] =>
  drafts.flatMap((draft) => {
    const text = mistakeOf(draft, translator);
    return text === undefined ? [] : [{ fieldId: fieldIdOf(draft), text }];
  });

/** The two things that a bill is found by. */
export function BillFields({ pointed = () => false, ...fields }: BillFieldsProps) {
  const { reference, amount, keyboard, translator, labels } = fields;
  const { t } = translator;
  const here = pointedWords(fields);
  const referenceLabel = labels?.reference ?? t('payment.field.reference');
  const amountLabel = labels?.amount ?? t('payment.field.amount');
  const open = (draft: Draft, label: string, layout: 'reference' | 'amount'): void =>
    keyboard?.open({
      id: fieldIdOf(draft),
      label,
      layout,
      read: () => draft.typed.value,
      write: draft.type,
    });
  return (
    <Stack gap="m">
      <Pointed thing={reference.field.id} on={pointed(reference)} words={here}>
        <TextField
          id={fieldIdOf(reference)}
          label={referenceLabel}
          hint={t('payment.field.reference-hint')}
          error={mistakeOf(reference, translator)}
          value={reference.typed.value}
          onInput={reference.type}
          onFocus={() => open(reference, referenceLabel, 'reference')}
          dir="ltr"
          maxLength={longest}
          readOnlyForKeyboard={keyboard !== null}
        />
      </Pointed>
      <Pointed thing={amount.field.id} on={pointed(amount)} words={here}>
        <TextField
          id={fieldIdOf(amount)}
          label={amountLabel}
          hint={t('payment.field.amount-hint')}
          error={mistakeOf(amount, translator)}
          value={amount.typed.value}
          onInput={amount.type}
          onFocus={() => open(amount, amountLabel, 'amount')}
          inputMode="decimal"
          suffix="€"
          size="short"
          dir="ltr"
          maxLength={longest}
          readOnlyForKeyboard={keyboard !== null}
        />
      </Pointed>
    </Stack>
  );
}
