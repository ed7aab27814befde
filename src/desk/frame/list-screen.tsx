import type { ComponentChildren } from 'preact';
import type { ListState } from '#client/models/desk/desk-list.ts';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskFrame } from './desk-frame.tsx';
import { ListRefused } from './list-refused.tsx';
import { ListStale } from './list-stale.tsx';
import { usePolled } from './use-polled.ts';

interface ListScreenProps {
  readonly list: ListState<unknown>;
  readonly load: () => Promise<void>;
  readonly heading: string;
  readonly loading: string;
  readonly empty: { readonly heading: string; readonly text: string };
  /** The list, once there is something in it. */
  readonly children: () => ComponentChildren;
}

/** A page that is one list: on its way, refused, empty, or there, and whether it may be old. */
export const ListScreen = ({ list, load, heading, loading, empty, children }: ListScreenProps) => {
  usePolled(load);
  return (
    <DeskFrame>
      {list.state === 'ready' && list.stale && (
        <div class="desk-banner">
          <ListStale readAt={list.readAt} />
        </div>
      )}
      {list.state === 'ready' && list.items.length > 0 ? (
        children()
      ) : (
        <div class="requests-page__alone">
          <Heading level={1} focusOnMount>
            {heading}
          </Heading>
          {list.state === 'loading' && <LoadingState label={loading} />}
          {list.state === 'refused' && <ListRefused refusal={list.refusal} onAgain={() => void load()} />}
          {list.state === 'ready' && (
            <EmptyState icon="check-circle" heading={empty.heading}>
              <p>{empty.text}</p>
            </EmptyState>
          )}
        </div>
      )}
    </DeskFrame>
  );
};

interface BesideProps {
  readonly view: 'list' | 'detail';
  readonly heading: string;
  readonly label: string;
  readonly list: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A list and one of its things beside it; where there is no room for both, one after the other. */
export const Beside = ({ view, heading, label, list, children }: BesideProps) => (
  <div class="requests-page" data-view={view}>
    {/* The list bears the page's heading; where the list is not shown, this one does. */}
    <h1 class="requests-page__heading">{heading}</h1>
    {list}
    {/* It scrolls, so the keyboard must be able to reach it even when nothing in it can be pressed. */}
    <section class="requests-page__detail" aria-label={label} tabIndex={0}>
      {children}
    </section>
  </div>
);
