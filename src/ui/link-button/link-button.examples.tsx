import type { Example } from '../gallery/example.ts';
import { Stack } from '../stack/stack.tsx';
import { LinkButton } from './link-button.tsx';

export const examples: readonly Example[] = [
  {
    name: 'kinds',
    render: () => (
      <Stack row gap="s">
        <LinkButton href="#payer" kind="main" iconEnd="external" beside>
          Ouvrir le site de paiement
        </LinkButton>
        <LinkButton href="tel:3975" icon="phone">
          Appeler le 3975
        </LinkButton>
        <LinkButton href="#file" current>
          File d’attente
        </LinkButton>
        <LinkButton href="#accessibilite" kind="plain">
          Accessibilité : non conforme
        </LinkButton>
      </Stack>
    ),
  },
];
