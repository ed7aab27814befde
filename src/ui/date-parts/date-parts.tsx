import { FieldError } from '../text-field/field-error.tsx';
import { TextInput } from '../text-field/text-input.tsx';
import type { TextInputMode } from '../text-field/text-input.tsx';
import './date-parts.css';

export type DatePart = 'day' | 'month' | 'year';
export type DatePartsValue = Readonly<Record<DatePart, string>>;

export type DatePartsProps = {
  readonly id: string;
  readonly legendId: string;
  readonly labels: Readonly<Record<DatePart, string>>;
  readonly value: DatePartsValue;
  /** Receives the whole date, the changed part included. */
  readonly onInput: (value: DatePartsValue) => void;
  readonly onFocusPart?: ((part: DatePart) => void) | undefined;
  readonly error?: string | undefined;
  readonly withDay?: boolean | undefined;
  readonly inputMode?: TextInputMode | undefined;
  /** 'bday' becomes bday-day, bday-month and bday-year. */
  readonly autocomplete?: 'bday' | 'off' | undefined;
  readonly readOnlyForKeyboard?: boolean | undefined;
  readonly describedBy?: string | undefined;
};

const lengthOf: Record<DatePart, number> = { day: 2, month: 2, year: 4 };

/** Three plain boxes in the order that French papers print: nothing to open, nothing to drag. */
export function DateParts({ withDay = true, ...props }: DatePartsProps) {
  const parts: readonly DatePart[] = withDay ? ['day', 'month', 'year'] : ['month', 'year'];
  const errorId = props.error ? `${props.id}-error` : undefined;
  const described = [props.describedBy, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div
      id={props.id}
      class="date-parts"
      role="group"
      aria-labelledby={props.legendId}
      aria-describedby={described}
    >
      {props.error && <FieldError id={`${props.id}-error`}>{props.error}</FieldError>}
      <div class="date-parts__boxes">
        {parts.map((part) => (
          <Part key={part} part={part} {...props} />
        ))}
      </div>
    </div>
  );
}

function Part({ part, ...props }: DatePartsProps & { readonly part: DatePart }) {
  const id = `${props.id}-${part}`;
  return (
    <div class={`date-parts__part date-parts__part--${part}`}>
      <label class="date-parts__label" for={id}>
        {props.labels[part]}
      </label>
      <TextInput
        id={id}
        value={props.value[part]}
        maxLength={lengthOf[part]}
        inputMode={props.inputMode ?? 'numeric'}
        autocomplete={props.autocomplete === 'bday' ? `bday-${part}` : 'off'}
        readOnlyForKeyboard={props.readOnlyForKeyboard}
        dir="ltr"
        invalid={Boolean(props.error)}
        onInput={(text) => props.onInput({ ...props.value, [part]: text })}
        onFocus={() => props.onFocusPart?.(part)}
      />
    </div>
  );
}
