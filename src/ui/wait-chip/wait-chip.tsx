import type { ComponentChildren } from 'preact';
import './wait-chip.css';

export type WaitAge = 'fresh' | 'long' | 'overlong';

export type WaitChipProps = { readonly children: ComponentChildren; readonly age: WaitAge };

/** How long somebody has been waiting: yellow, because it is a person, and heavier as time goes. */
export function WaitChip({ children, age }: WaitChipProps) {
  return (
    <span class="wait-chip" data-age={age}>
      {children}
    </span>
  );
}
