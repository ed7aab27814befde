import type { Example } from '../gallery/example.ts';
import { SummaryList } from './summary-list.tsx';

const change = (describe: string) => ({ label: 'Modifier', describe, onPress: () => undefined });

export const examples: readonly Example[] = [
  {
    name: 'bill',
    render: () => (
      <SummaryList
        rows={[
          { id: 'bill', label: 'Facture', value: '2026-10-00482' },
          { id: 'for', label: 'Pour', value: 'Centre de loisirs, octobre' },
          { id: 'to', label: 'À qui', value: 'Régie Paris Familles' },
          { id: 'before', label: 'À payer avant le', value: '25 novembre 2026' },
        ]}
        total={{ label: 'Montant', value: '42,50 €' }}
      />
    ),
  },
  {
    name: 'answers',
    render: () => (
      <SummaryList
        rows={[
          {
            id: 'why',
            label: 'Pour qui est l’acte',
            value: 'Pour moi',
            action: change('pour qui est l’acte'),
          },
          {
            id: 'where',
            label: 'Lieu de naissance',
            value: 'Saint-Denis, La Réunion',
            action: change('le lieu de naissance'),
          },
          { id: 'copy', label: 'Type d’acte', value: 'Copie intégrale', action: change('le type d’acte') },
        ]}
      />
    ),
  },
];
