import './dot-list.css';

export interface DotListProps {
  readonly items: readonly string[];
}

/** Things in no order, a dot before each. */
export function DotList({ items }: DotListProps) {
  return (
    <ul class="dot-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
