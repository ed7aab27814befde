import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import { usePress } from '../press/use-press.ts';
import './tile.css';

export type TileProps = {
  readonly icon: IconName;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly onPress: () => void;
};

export function Tile({ icon, label, hint, onPress }: TileProps) {
  const press = usePress(onPress);
  return (
    <button type="button" class="tile" onClick={press}>
      <span class="tile__icon">
        <Icon name={icon} />
      </span>
      <span class="tile__words">
        <span class="tile__label">{label}</span>
        {hint && <span class="tile__hint">{hint}</span>}
      </span>
    </button>
  );
}
