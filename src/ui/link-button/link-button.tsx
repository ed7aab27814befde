import type { ComponentChildren } from 'preact';
import { buttonClass } from '../button/button.tsx';
import type { ButtonKind } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';

export type LinkButtonProps = {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
  readonly wide?: boolean | undefined;
  readonly children: ComponentChildren;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly lang?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly current?: boolean | undefined;
  readonly download?: string | undefined;
  /** Opens beside this page; say so in the words. */
  readonly beside?: boolean | undefined;
  readonly onPress?: ((event: MouseEvent) => void) | undefined;
};

/** A link that looks like a button: it goes somewhere, where a button does something. */
export function LinkButton({ kind = 'quiet', ...props }: LinkButtonProps) {
  return (
    <a
      id={props.id}
      class={buttonClass(kind, props.wide)}
      href={props.href}
      lang={props.lang}
      download={props.download}
      target={props.beside ? '_blank' : undefined}
      rel={props.beside ? 'noopener noreferrer' : undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-current={props.current ? 'page' : undefined}
      onClick={props.onPress}
    >
      {props.icon && <Icon name={props.icon} />}
      <span class="button__words">{props.children}</span>
      {props.iconEnd && <Icon name={props.iconEnd} />}
    </a>
  );
}
