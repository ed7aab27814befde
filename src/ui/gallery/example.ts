import type { ComponentChildren } from 'preact';

export type Example = {
  /** Kebab-case; with its component's name it is the picture's name. */
  readonly name: string;
  /** A whole screen: shown alone, never on a shelf among others. */
  readonly whole?: true;
  readonly render: () => ComponentChildren;
};
