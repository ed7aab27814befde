import type { ComponentChildren } from 'preact';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { LoadingPage } from './loading-page.tsx';
import { UnavailablePage } from './unavailable-page.tsx';

export interface WithContentProps {
  readonly children: (content: Content) => ComponentChildren;
}

/** Shows a page once there is something to show on it. */
export function WithContent({ children }: WithContentProps) {
  const { content, services } = useResident();
  const books = content.value;
  switch (books.status) {
    case 'loading':
      return <LoadingPage />;
    case 'unavailable':
      return <UnavailablePage onRetry={services.content.retry} />;
    case 'ready':
      return <>{children(books.value)}</>;
  }
}
