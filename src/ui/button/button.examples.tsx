import type { Example } from '../gallery/example.ts';
import { Stack } from '../stack/stack.tsx';
import { Button } from './button.tsx';

const nothing = () => undefined;

export const examples: readonly Example[] = [
  {
    name: 'main',
    render: () => (
      <Button kind="main" wide iconEnd="arrow-right" onPress={nothing}>
        Payer 42,50 €
      </Button>
    ),
  },
  {
    name: 'kinds',
    render: () => (
      <Stack row gap="s">
        <Button icon="languages" onPress={nothing}>
          Français
        </Button>
        <Button kind="plain" icon="arrow-left" onPress={nothing}>
          Retour
        </Button>
        <Button kind="plain" onPress={nothing}>
          Pourquoi cette question ?
        </Button>
        <Button kind="person" icon="hand" onPress={nothing}>
          Besoin d’une personne ?
        </Button>
        <Button kind="ink" onPress={nothing}>
          Je prends
        </Button>
        <Button kind="danger" icon="trash" onPress={nothing}>
          Effacer
        </Button>
      </Stack>
    ),
  },
  {
    name: 'states',
    render: () => (
      <Stack row gap="s">
        <Button kind="main" busy onPress={nothing}>
          Envoi en cours
        </Button>
        <Button kind="main" disabled onPress={nothing}>
          Payer
        </Button>
        <Button disabled icon="printer" onPress={nothing}>
          Imprimer
        </Button>
        <Button pressed onPress={nothing}>
          Plus grand
        </Button>
        <Button pressed={false} onPress={nothing}>
          Contraste
        </Button>
      </Stack>
    ),
  },
];
