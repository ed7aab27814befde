import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import './checklist.css';

export type ChecklistItem = {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly checked?: boolean | undefined;
};

export type ChecklistProps = {
  readonly items: readonly ChecklistItem[];
  /** Without it the list is to be read, not ticked. */
  readonly onToggle?: ((id: string, checked: boolean) => void) | undefined;
  readonly caption: ComponentChildren;
};

export function Checklist({ items, onToggle, caption }: ChecklistProps) {
  const captionId = useId();
  return (
    <div class="checklist" role="group" aria-labelledby={captionId}>
      <p class="checklist__caption" id={captionId}>
        {caption}
      </p>
      <ul class="checklist__items">
        {items.map((item) => (
          <li key={item.id}>
            {onToggle ? <Ticked item={item} onToggle={onToggle} /> : <Read item={item} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

type TickedProps = {
  readonly item: ChecklistItem;
  readonly onToggle: (id: string, checked: boolean) => void;
};

function Ticked({ item, onToggle }: TickedProps) {
  return (
    <label class="check">
      <input
        class="check__box"
        type="checkbox"
        checked={item.checked ?? false}
        onChange={(event) => onToggle(item.id, event.currentTarget.checked)}
      />
      <Words item={item} />
    </label>
  );
}

function Read({ item }: { readonly item: ChecklistItem }) {
  return (
    <div class="check check--read">
      <span class="check__mark">
        <Icon name="file-text" />
      </span>
      <Words item={item} />
    </div>
  );
}

function Words({ item }: { readonly item: ChecklistItem }) {
  return (
    <span class="check__words">
      <span class="check__label">{item.label}</span>
      {item.hint && <span class="check__hint">{item.hint}</span>}
    </span>
  );
}
