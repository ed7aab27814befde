import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import './person-strip.css';

export type PersonStripProps = {
  readonly icon?: IconName | undefined;
  /** Names the strip, and begins what it says. */
  readonly head: string;
  readonly text: string;
  /** The buttons that answer or stop it. */
  readonly children: ComponentChildren;
};

/** What a person asks or does from the desk, over the call bar: said when it comes, answered beside its words. */
export function PersonStrip({ icon, head, text, children }: PersonStripProps) {
  return (
    <section class="person-strip" aria-label={head}>
      <div class="person-strip__words" role="status">
        {icon && <Icon name={icon} />}
        <p>
          <strong>{head}</strong> {text}
        </p>
      </div>
      <div class="person-strip__actions">{children}</div>
    </section>
  );
}
