import type { KeyboardLayout } from '#ui/keyboard/keyboard-layouts.ts';

/** A field that wants keys on screen: what it is called, and the way to read and write it. */
export interface KeyboardTarget {
  readonly id: string;
  readonly label: string;
  readonly layout: KeyboardLayout;
  readonly read: () => string;
  readonly write: (text: string) => void;
}

/** The way to the kiosk's keyboard; a page with a keyboard of its own has none. */
export interface KeyboardDoor {
  open(target: KeyboardTarget): void;
}
