import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import './chip.css';

export type ChipTone = 'plain' | 'info' | 'good' | 'warn' | 'wrong' | 'person';

export type ChipProps = {
  readonly tone: ChipTone;
  readonly icon?: IconName | undefined;
  readonly children: ComponentChildren;
};

export function Chip({ tone, icon, children }: ChipProps) {
  return (
    <span class="chip" data-tone={tone}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
