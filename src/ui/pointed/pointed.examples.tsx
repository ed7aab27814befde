import { Button } from '../button/button.tsx';
import type { Example } from '../gallery/example.ts';
import { Pointed } from './pointed.tsx';

export const examples: readonly Example[] = [
  {
    name: 'on',
    render: () => (
      <Pointed on words={{ text: 'L’agent vous montre ceci' }}>
        <Button kind="main" wide>
          Continuer
        </Button>
      </Pointed>
    ),
  },
  {
    name: 'off',
    render: () => (
      <Pointed on={false} words={{ text: 'L’agent vous montre ceci' }}>
        <Button kind="main" wide>
          Continuer
        </Button>
      </Pointed>
    ),
  },
];
