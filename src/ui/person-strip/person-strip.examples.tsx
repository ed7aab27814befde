import { Button } from '../button/button.tsx';
import type { Example } from '../gallery/example.ts';
import { PersonStrip } from './person-strip.tsx';

export const examples: readonly Example[] = [
  {
    name: 'asked',
    render: () => (
      <PersonStrip head="Montrer votre écran à l’agent ?" text="Il voit où vous êtes, pas vos réponses.">
        <Button>Non</Button>
        <Button>Montrer mon écran</Button>
      </PersonStrip>
    ),
  },
  {
    name: 'under-way',
    render: () => (
      <PersonStrip icon="eye" head="L’agent voit cet écran." text="Il ne peut rien toucher.">
        <Button icon="x">Ne plus montrer</Button>
      </PersonStrip>
    ),
  },
  {
    name: 'offer',
    render: () => (
      <PersonStrip
        icon="phone"
        head="L’agent propose de vous rappeler."
        text="Vous laissez votre numéro ici."
      >
        <Button>Non merci</Button>
        <Button kind="main">Oui, rappelez-moi</Button>
      </PersonStrip>
    ),
  },
];
