import { Button } from '../button/button.tsx';
import type { Example } from '../gallery/example.ts';
import { EmptyState } from './empty-state.tsx';

export const examples: readonly Example[] = [
  {
    name: 'queue',
    render: () => (
      <EmptyState icon="check" heading="Personne n’attend">
        <p>Le prochain appel sonne ici. Son activé.</p>
      </EmptyState>
    ),
  },
  {
    name: 'search',
    render: () => (
      <EmptyState icon="search" heading="Rien à ce nom">
        <p>Essayez un mot plus court, ou demandez à un agent.</p>
        <Button onPress={() => undefined}>Voir toutes les démarches</Button>
      </EmptyState>
    ),
  },
];
