import type { Example } from '../gallery/example.ts';
import { TileGrid } from '../tile-grid/tile-grid.tsx';
import { Tile } from './tile.tsx';

const nothing = () => undefined;

export const examples: readonly Example[] = [
  {
    name: 'grid',
    render: () => (
      <TileGrid label="Démarches">
        <Tile
          icon="wallet"
          label="Payer une facture"
          hint="Cantine, centre de loisirs, crèche"
          onPress={nothing}
        />
        <Tile
          icon="baby"
          label="Attendre un enfant"
          hint="Reconnaissance, naissance, crèche"
          onPress={nothing}
        />
        <Tile
          icon="id-card"
          label="Papiers d’identité"
          hint="Carte d’identité, passeport"
          onPress={nothing}
        />
        <Tile icon="file-text" label="Demander un acte" hint="Naissance, mariage, décès" onPress={nothing} />
        <Tile icon="graduation-cap" label="Inscrire à l’école" onPress={nothing} />
        <Tile icon="vote" label="Voter" onPress={nothing} />
      </TileGrid>
    ),
  },
];
