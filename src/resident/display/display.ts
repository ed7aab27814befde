import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';

export const sizes = ['normal', 'large', 'largest'] as const;
export const contrasts = ['normal', 'strong'] as const;
export const postures = ['standing', 'seated'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

export interface DisplayChoice {
  readonly size: (typeof sizes)[number];
  readonly contrast: (typeof contrasts)[number];
  readonly posture: (typeof postures)[number];
  readonly theme: (typeof themes)[number];
}

/** How the screens look for the one person in front of them; the wipe brings the next person's back. */
export interface Display {
  readonly choice: ReadonlySignal<DisplayChoice>;
  set(change: Partial<DisplayChoice>): void;
  reset(): void;
  /** True when something differs from how it began. */
  readonly changed: ReadonlySignal<boolean>;
}

const plain: DisplayChoice = { size: 'normal', contrast: 'normal', posture: 'standing', theme: 'auto' };

export const createDisplay = (first: Partial<DisplayChoice> = {}): Display => {
  const start: DisplayChoice = { ...plain, ...first };
  const choice = signal(start);
  return {
    choice,
    changed: computed(() => JSON.stringify(choice.value) !== JSON.stringify(start)),
    set: (change) => {
      choice.value = { ...choice.peek(), ...change };
    },
    reset: () => {
      choice.value = start;
    },
  };
};

/** Writes the choices where the style sheets read them. */
export const showDisplay = (display: Display, root: HTMLElement): (() => void) =>
  effect(() => {
    for (const [name, value] of Object.entries(display.choice.value)) root.dataset[name] = value;
  });
