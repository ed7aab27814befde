import { Chip } from '../chip/chip.tsx';
import type { Example } from '../gallery/example.ts';
import { Panel } from './panel.tsx';

export const examples: readonly Example[] = [
  {
    name: 'guide',
    render: () => (
      <Panel
        heading="La cantine n’est pas sur cette facture"
        aside={<Chip tone="plain">Fiche · version 12</Chip>}
      >
        <p>La Caisse des écoles du 12ᵉ l’envoie à part, tous les deux mois.</p>
        <p>
          <a href="#fiche">Ouvrir la fiche</a>
        </p>
      </Panel>
    ),
  },
];
