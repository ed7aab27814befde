import type { ComponentChildren } from 'preact';

export type TextInputMode = 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'none';

export type TextInputProps = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password' | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly inputMode?: TextInputMode | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly prefix?: ComponentChildren;
  readonly suffix?: ComponentChildren;
  readonly size?: 'short' | 'medium' | 'long' | undefined;
  readonly required?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** The kiosk's own keyboard writes here: the system's must stay away, a plugged-in one still works. */
  readonly readOnlyForKeyboard?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
};

export function TextInput({ size = 'long', ...props }: TextInputProps) {
  return (
    <div class={`text-input text-input--${size}`}>
      {props.prefix && <span class="text-input__affix">{props.prefix}</span>}
      <input
        id={props.id}
        name={props.name ?? props.id}
        class="text-input__control"
        // Preact's types tie each input type to its roles; all of ours share the text box.
        type={(props.type ?? 'text') as 'text'}
        value={props.value}
        inputMode={props.readOnlyForKeyboard ? 'none' : (props.inputMode ?? 'text')}
        autocomplete={props.readOnlyForKeyboard ? 'off' : (props.autocomplete ?? 'off')}
        autocapitalize="none"
        autocorrect="off"
        spellcheck={false}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        dir={props.dir ?? 'auto'}
        aria-required={props.required}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid ? true : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
      />
      {props.suffix && <span class="text-input__affix">{props.suffix}</span>}
    </div>
  );
}
