import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { PointedTag } from '../pointed/pointed.tsx';
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
  /** What is said of the item that an agent points at. */
  readonly pointedLabel?: string | undefined;
};

export function Checklist({ items, onToggle, caption, pointedLabel = '' }: ChecklistProps) {
  const captionId = useId();
  return (
    <div class="checklist" role="group" aria-labelledby={captionId}>
      <p class="checklist__caption" id={captionId}>
        {caption}
      </p>
      <ul class="checklist__items">
        {items.map((item) => (
          <li
            key={item.id}
            data-thing={item.id}
            class={item.pointed ? 'pointed-row' : undefined}
            data-pointed={item.pointed || undefined}
          >
            {onToggle ? (
              <Ticked item={item} onToggle={onToggle} label={pointedLabel} />
            ) : (
              <Read item={item} label={pointedLabel} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type WordsProps = {
  readonly item: ChecklistItem;
  readonly label: string;
};

type TickedProps = WordsProps & {
  readonly onToggle: (id: string, checked: boolean) => void;
};

function Ticked({ item, onToggle, label }: TickedProps) {
  return (
    <label class="check">
      <input
        class="check__box"
        type="checkbox"
        checked={item.checked ?? false}
        onChange={(event) => onToggle(item.id, event.currentTarget.checked)}
      />
      <Words item={item} label={label} />
    </label>
  );
}

function Read({ item, label }: WordsProps) {
  return (
    <div class="check check--read">
      <span class="check__mark">
        <Icon name="file-text" />
      </span>
      <Words item={item} label={label} />
    </div>
  );
}

function Words({ item, label }: WordsProps) {
  return (
    <span class="check__words">
      <span class="check__label">{item.label}</span>
      {item.hint && <span class="check__hint">{item.hint}</span>}
      {item.pointed && <PointedTag label={label} />}
    </span>
  );
}
