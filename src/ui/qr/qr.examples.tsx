import type { Example } from '../gallery/example.ts';
import { Qr } from './qr.tsx';

export const examples: readonly Example[] = [
  {
    name: 'link',
    render: () => (
      <Qr text="https://exemple.fr/e/7Q4KX2#2XwQ0l3b" label="Code à scanner : continuer sur mon téléphone" />
    ),
  },
];
