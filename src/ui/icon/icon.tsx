import { createElement } from 'preact';
import { icons } from './icon-names.ts';
import type { IconName } from './icon-names.ts';
import './icon.css';

export type IconProps = {
  readonly name: IconName;
  /** Said by a screen reader; without it the icon is silent, because words stand beside it. */
  readonly label?: string | undefined;
};

/** These point along the line of reading, so they turn round from right to left. */
const turning: ReadonlySet<IconName> = new Set([
  'arrow-left',
  'arrow-right',
  'log-out',
  'undo',
  'backspace',
  'external',
]);

export function Icon({ name, label }: IconProps) {
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg
      class={turning.has(name) ? 'icon icon--turning' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      {...spoken}
    >
      {icons[name].map(([tag, attributes], at) => createElement(tag, { key: at, ...attributes }))}
    </svg>
  );
}
