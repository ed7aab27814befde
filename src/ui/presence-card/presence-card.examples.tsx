import type { Example } from '../gallery/example.ts';
import { PresenceCard } from './presence-card.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two',
    render: () => (
      <PresenceCard count={2} heading="2 agents sont là" detail="jusqu’à 17 h, sans rendez-vous" />
    ),
  },
  {
    name: 'nobody',
    render: () => (
      <PresenceCard
        count={0}
        heading="Aucun agent en ce moment"
        detail="De retour à 14 h. Vous pouvez être rappelé."
      />
    ),
  },
];
