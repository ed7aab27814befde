import type { Example } from '../gallery/example.ts';
import { DotList } from './dot-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'means',
    render: () => (
      <DotList
        items={[
          'Au guichet de la régie, pendant ses heures',
          'Par chèque, avec le coupon de la facture, à l’adresse qui y est imprimée : il faut l’envoyer quelques jours avant la date limite',
          'En espèces, chez un buraliste partenaire',
        ]}
      />
    ),
  },
];
