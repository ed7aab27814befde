import type { Example } from '../gallery/example.ts';
import { Stack } from '../stack/stack.tsx';
import { Chip } from './chip.tsx';

export const examples: readonly Example[] = [
  {
    name: 'tones',
    render: () => (
      <Stack row gap="s">
        <Chip tone="good" icon="check">
          Disponible
        </Chip>
        <Chip tone="plain" icon="pause">
          En pause
        </Chip>
        <Chip tone="info">Français</Chip>
        <Chip tone="warn" icon="clock">
          À relire
        </Chip>
        <Chip tone="wrong" icon="wifi-off">
          Borne muette
        </Chip>
        <Chip tone="person" icon="pointer">
          Vous montrez
        </Chip>
      </Stack>
    ),
  },
];
