import type { ComponentChildren } from 'preact';
import { toChildArray } from 'preact';
import './tile-grid.css';

export type TileGridProps = {
  readonly children: ComponentChildren;
  readonly label?: string | undefined;
};

export function TileGrid({ children, label }: TileGridProps) {
  return (
    <div class="tile-grid">
      <ul class="tile-grid__list" aria-label={label}>
        {toChildArray(children).map((tile, at) => (
          <li key={at}>{tile}</li>
        ))}
      </ul>
    </div>
  );
}
