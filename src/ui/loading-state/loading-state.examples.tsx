import type { Example } from '../gallery/example.ts';
import { LoadingState } from './loading-state.tsx';

export const examples: readonly Example[] = [
  { name: 'procedure', render: () => <LoadingState label="La démarche arrive." /> },
];
