import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { PointedTag, type PointedWords } from '../pointed/pointed.tsx';
import { FieldError } from '../text-field/field-error.tsx';
import './checklist.css';

export type ChecklistItem = {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly checked?: boolean | undefined;
  /** An agent points at it from the desk. */
  readonly pointed?: boolean | undefined;
};

export type ChecklistProps = {
  readonly items: readonly ChecklistItem[];
  /** Without it the list is to be read, not ticked. */
  readonly onToggle?: ((id: string, checked: boolean) => void) | undefined;
  readonly caption: ComponentChildren;
  /** What is wrong with the whole list, under its caption. */
  readonly error?: string | undefined;
  /** What is said of the item that an agent points at. */
  readonly pointedWords?: PointedWords | undefined;
};

export function Checklist({ items, onToggle, caption, error, pointedWords }: ChecklistProps) {
  const captionId = useId();
  const errorId = `${captionId}-error`;
  return (
    <div
      class="checklist"
      role="group"
      aria-labelledby={captionId}
      aria-describedby={error ? errorId : undefined}
    >
      <p class="checklist__caption" id={captionId}>
        {caption}
      </p>
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <ul class="checklist__items">
        {items.map((item) => (
          <li
            key={item.id}
            data-thing={item.id}
            class={item.pointed ? 'pointed-row' : undefined}
            data-pointed={item.pointed || undefined}
          >
            {onToggle ? (
              <Ticked item={item} onToggle={onToggle} said={pointedWords} />
            ) : (
              <Read item={item} said={pointedWords} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type WordsProps = {
  readonly item: ChecklistItem;
  readonly said: PointedWords | undefined;
};

type TickedProps = WordsProps & {
  readonly onToggle: (id: string, checked: boolean) => void;
};

function Ticked({ item, onToggle, said }: TickedProps) {
  return (
    <label class="check">
      <input
        class="check__box"
        type="checkbox"
        checked={item.checked ?? false}
        onChange={(event) => onToggle(item.id, event.currentTarget.checked)}
      />
      <Words item={item} said={said} />
    </label>
  );
}

function Read({ item, said }: WordsProps) {
  return (
    <div class="check check--read">
      <span class="check__mark">
        <Icon name="file-text" />
      </span>
      <Words item={item} said={said} />
    </div>
  );
}

function Words({ item, said }: WordsProps) {
  return (
    <span class="check__words">
      <span class="check__label">{item.label}</span>
      {item.hint && <span class="check__hint">{item.hint}</span>}
      {item.pointed && said && <PointedTag words={said} />}
    </span>
  );
}
