import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import './notice.css';

export type NoticeTone = 'info' | 'good' | 'warn' | 'wrong' | 'person';

export type NoticeProps = {
  readonly tone: NoticeTone;
  readonly icon?: IconName | undefined;
  readonly heading?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly role?: 'status' | 'alert' | 'note' | undefined;
};

const iconOf: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'check-circle',
  warn: 'alert',
  wrong: 'alert',
  person: 'user',
};

export function Notice({ tone, icon, heading, children, role }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={role}>
      <Icon name={icon ?? iconOf[tone]} />
      <div class="notice__words">
        {heading && <p class="notice__heading">{heading}</p>}
        {children && <div class="notice__text">{children}</div>}
      </div>
    </div>
  );
}
