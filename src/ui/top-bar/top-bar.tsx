import type { ComponentChildren } from 'preact';
import { Logo } from '../logo/logo.tsx';
import './top-bar.css';

export type TopBarProps = {
  readonly siteName: string;
  readonly kioskLabel?: string | undefined;
  readonly productName?: string | undefined;
  readonly children?: ComponentChildren;
};

/** Names at the start, actions at the end; a seated person finds the actions above the bar instead. */
export function TopBar({ siteName, kioskLabel, productName = 'Côte à côte', children }: TopBarProps) {
  return (
    <header class="top-bar">
      <div class="top-bar__names">
        <Logo />
        <p class="top-bar__words">
          <span class="top-bar__product" translate={false}>
            {productName}
          </span>
          <span class="top-bar__site">
            <bdi>{siteName}</bdi>
            {kioskLabel && (
              <>
                {' · '}
                <bdi>{kioskLabel}</bdi>
              </>
            )}
          </span>
        </p>
      </div>
      {children && <div class="top-bar__actions">{children}</div>}
    </header>
  );
}
