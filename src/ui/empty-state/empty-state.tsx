import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import './empty-state.css';

export type EmptyStateProps = {
  readonly icon: IconName;
  readonly heading: ComponentChildren;
  readonly level?: 1 | 2 | 3 | undefined;
  readonly children?: ComponentChildren;
};

export function EmptyState({ icon, heading, level = 2, children }: EmptyStateProps) {
  const Title = `h${level}` as const;
  return (
    <div class="empty-state">
      <span class="empty-state__icon">
        <Icon name={icon} />
      </span>
      <Title class="empty-state__heading">{heading}</Title>
      {children && <div class="empty-state__words">{children}</div>}
    </div>
  );
}
