import type { Example } from '../gallery/example.ts';
import { Heading } from './heading.tsx';

export const examples: readonly Example[] = [
  {
    name: 'question',
    render: () => (
      <Heading above="Payer une facture famille" lead="Le nom est écrit en haut de la facture, à gauche.">
        Quelle facture avez-vous reçue ?
      </Heading>
    ),
  },
  { name: 'second', render: () => <Heading level={2}>Ce qu’il faut apporter</Heading> },
  {
    name: 'third',
    render: () => (
      <Heading level={3} lead="Il voit la démarche et l’étape. Vos réponses, seulement si vous le voulez.">
        Montrer mes réponses à l’agent ?
      </Heading>
    ),
  },
];
