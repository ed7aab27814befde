import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { useLeadSlack } from './use-lead-slack.ts';
import { useMeasuredBlock } from './use-measured-block.ts';
import { useMoreBelow } from './use-more-below.ts';
import './screen.css';
import './screen-wide.css';
import './screen-seated.css';

export type ScreenProps = {
  readonly top?: ComponentChildren;
  readonly bar?: ComponentChildren;
  readonly children: ComponentChildren;
  /** What stands at the end of every screen, below its content. */
  readonly end?: ComponentChildren;
  /** The one main action, kept in sight between the content and the bar. */
  readonly action?: ComponentChildren;
  readonly tone?: 'paper' | 'sun' | undefined;
  /** Names the main region. */
  readonly label: string;
  /** Says what touching the cue "more below" does; without it the cue is only drawn. */
  readonly moreLabel?: string | undefined;
  /** 'single' keeps one column on a wide kiosk. */
  readonly layout?: 'auto' | 'single' | undefined;
};

export function Screen({
  top,
  bar,
  children,
  end,
  action,
  tone = 'paper',
  label,
  moreLabel,
  layout = 'auto',
}: ScreenProps) {
  const main = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const { more, room } = useMoreBelow(main, below);
  useLeadSlack(main);
  useMeasuredBlock(head, '--top-block');
  useMeasuredBlock(foot, '--bar-block');
  const scrollOn = () => main.current?.scrollBy({ top: main.current.clientHeight * 0.8 });
  return (
    <div class="screen" data-tone={tone} data-layout={layout}>
      {top && (
        <div class="screen__top" ref={head}>
          {top}
        </div>
      )}
      <main class="screen__main" ref={main} aria-label={label} tabIndex={more ? 0 : undefined}>
        <div class="screen__body">{children}</div>
        {end}
      </main>
      <div class="screen__below" ref={below}>
        <div class="screen__more" data-room={room} data-shown={more}>
          {more && moreLabel ? (
            <button type="button" class="screen__more-button" onClick={scrollOn}>
              <Icon name="down" />
              {moreLabel}
            </button>
          ) : (
            <Icon name="down" />
          )}
        </div>
        {action && <div class="screen__action">{action}</div>}
      </div>
      {bar && (
        <div class="screen__bar" ref={foot}>
          {bar}
        </div>
      )}
    </div>
  );
}
