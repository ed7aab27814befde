import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import './beacon.css';

export type BeaconProps = {
  readonly heading: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** The number that is called, read across a hall. */
  readonly number?: string | undefined;
  readonly children?: ComponentChildren;
};

/** Somebody needs a person here, and no network can say so: the screen itself does. */
export function Beacon({ heading, detail, number, children }: BeaconProps) {
  return (
    <section class="beacon">
      <span class="beacon__hand">
        <Icon name="hand" />
      </span>
      <h1 class="beacon__heading">{heading}</h1>
      {number && <p class="beacon__number">{number}</p>}
      {detail && <p class="beacon__detail">{detail}</p>}
      {children && <div class="beacon__more">{children}</div>}
    </section>
  );
}
