import type { Example } from '../gallery/example.ts';
import { Stack } from '../stack/stack.tsx';
import { Notice } from './notice.tsx';

export const examples: readonly Example[] = [
  {
    name: 'tones',
    render: () => (
      <Stack gap="s">
        <Notice tone="info">
          Ayez votre facture avec vous. Aucune carte bancaire n’est demandée sur cette borne.
        </Notice>
        <Notice tone="good" heading="Payé">
          42,50 € le 22 novembre 2026 à 14 h 02.
        </Notice>
        <Notice tone="warn" icon="wifi-off" heading="Pas de réseau">
          Vous pouvez continuer à lire. Le paiement n’est pas possible pour l’instant.
        </Notice>
        <Notice tone="wrong" heading="Le paiement n’est pas passé">
          Rien n’a été débité. Vous pouvez réessayer, ou payer au guichet.
        </Notice>
        <Notice tone="person" heading="Un agent peut vous aider">
          Il connaît ces factures et peut vérifier avec vous.
        </Notice>
      </Stack>
    ),
  },
];
