import './loading-state.css';

export type LoadingStateProps = { readonly label: string };

/** Says what is coming and holds its place; nothing spins. */
export function LoadingState({ label }: LoadingStateProps) {
  return (
    <div class="loading-state" aria-busy="true">
      <p class="loading-state__label" role="status">
        {label}
      </p>
      <span class="loading-state__block loading-state__block--title" />
      <span class="loading-state__block" />
      <span class="loading-state__block" />
      <span class="loading-state__block" />
    </div>
  );
}
