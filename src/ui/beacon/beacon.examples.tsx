import type { Example } from '../gallery/example.ts';
import { Beacon } from './beacon.tsx';

export const examples: readonly Example[] = [
  {
    name: 'number',
    render: () => (
      <Beacon
        heading="Une personne attend un agent"
        number="A-027"
        detail="Cette borne n’a plus de réseau. Elle vous appelle comme cela."
      />
    ),
  },
];
