import type { ComponentChildren } from 'preact';

export type Example = {
  /** Kebab-case; with its component's name it is the picture's name. */
  readonly name: string;
  readonly render: () => ComponentChildren;
};
