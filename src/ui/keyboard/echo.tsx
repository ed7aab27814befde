import type { KeyboardWords } from './keyboard-words.ts';
import { useCaret } from './use-caret.ts';
import './echo.css';

export type EchoProps = {
  readonly fieldLabel: string;
  readonly value: string;
  readonly words: KeyboardWords;
};

/** The field's mirror, beside the keys: eyes need not travel from finger to field. */
export function Echo({ fieldLabel, value, words }: EchoProps) {
  const caret = useCaret(value);
  return (
    <div class="echo" aria-hidden="true">
      <span class="echo__label">{fieldLabel}</span>
      <span class="echo__text">
        <bdi>
          {value.slice(0, caret.start)}
          <span class="echo__caret" />
          {value.slice(caret.start)}
        </bdi>
        {value === '' && <span class="echo__empty">{words.empty}</span>}
      </span>
    </div>
  );
}
