import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import './presence-card.css';

export type PresenceCardProps = {
  readonly heading: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly count: number;
};

const mostFaces = 3;

export function PresenceCard({ heading, detail, count }: PresenceCardProps) {
  return (
    <div class="presence-card" data-present={count > 0}>
      <span class="presence-card__faces" aria-hidden="true">
        {count > 0 ? <Faces count={Math.min(count, mostFaces)} /> : <Icon name="clock" />}
      </span>
      <p class="presence-card__words">
        <strong class="presence-card__heading">{heading}</strong>
        {detail && <span class="presence-card__detail">{detail}</span>}
      </p>
    </div>
  );
}

function Faces({ count }: { readonly count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        <span key={at} class="presence-card__face">
          <Icon name="smile" />
        </span>
      ))}
    </>
  );
}
