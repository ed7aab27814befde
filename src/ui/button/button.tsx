import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import { usePress } from '../press/use-press.ts';
import './button.css';

export type ButtonKind = 'main' | 'quiet' | 'plain' | 'person' | 'ink' | 'danger';

export type ButtonProps = {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
  readonly wide?: boolean | undefined;
  /** For the attract screen: seen from across the hall. */
  readonly big?: boolean | undefined;
  /** Keeps its place and its focus, and does nothing until it is over. */
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly children: ComponentChildren;
  readonly id?: string | undefined;
  /** Takes the place of the visible words for a screen reader; it must contain them. */
  readonly label?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  readonly describedBy?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
};

export function buttonClass(kind: ButtonKind, wide?: boolean, big?: boolean): string {
  return `button button--${kind}${wide ? ' button--wide' : ''}${big ? ' button--big' : ''}`;
}

export function Button({ kind = 'quiet', type = 'button', ...props }: ButtonProps) {
  const press = usePress(props.onPress, props.busy);
  return (
    <button
      id={props.id}
      class={buttonClass(kind, props.wide, props.big)}
      type={type}
      disabled={props.disabled}
      lang={props.lang}
      dir={props.dir}
      aria-busy={props.busy}
      aria-disabled={props.busy}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={press}
    >
      {props.icon && <Icon name={props.icon} />}
      <span class="button__words">{props.children}</span>
      {props.iconEnd && <Icon name={props.iconEnd} />}
    </button>
  );
}
