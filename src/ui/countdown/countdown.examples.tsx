import type { Example } from '../gallery/example.ts';
import { Countdown } from './countdown.tsx';

export const examples: readonly Example[] = [
  {
    name: 'half',
    render: () => <Countdown total={30} left={18} label="Sans réponse, cet écran s’efface." />,
  },
];
