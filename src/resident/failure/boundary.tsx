import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useResident } from '../app/resident-context.ts';
import { FailurePage } from './failure-page.tsx';

/** A fault in one screen stays in that screen: the bar and its person remain, and the visit can begin again. */
export function Boundary({ children }: { readonly children: ComponentChildren }) {
  const { ending } = useResident();
  const [fault, reset] = useErrorBoundary((error: unknown) => console.error(error));
  if (fault === undefined) return <>{children}</>;
  const restart = (): void => {
    void ending.end('keep').then(reset);
  };
  return <FailurePage onRestart={restart} />;
}
