import type { Example } from '../gallery/example.ts';
import { Timeline } from './timeline.tsx';

export const examples: readonly Example[] = [
  {
    name: 'call',
    render: () => (
      <Timeline
        label="Votre appel"
        steps={[
          { label: 'Appel envoyé', time: '14 h 02', state: 'done' },
          { label: 'Pris par un agent', time: '14 h 03', state: 'done' },
          { label: 'En route vers vous', state: 'now' },
          { label: 'Avec vous', state: 'todo' },
        ]}
      />
    ),
  },
  {
    name: 'file',
    render: () => (
      <Timeline
        label="Votre demande"
        about="file"
        steps={[
          { label: 'Reçue', time: '18 novembre', state: 'done' },
          { label: 'En cours d’examen', state: 'now' },
          { label: 'Réponse', time: 'avant le 2 décembre', state: 'todo' },
        ]}
      />
    ),
  },
];
