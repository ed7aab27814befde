import type { Example } from '../gallery/example.ts';
import { CallBar } from './call-bar.tsx';
import type { CallBarProps } from './call-bar.tsx';

const words: readonly Omit<CallBarProps, 'onPress'>[] = [
  { state: 'ready', label: 'Appeler un agent', detail: '2 agents présents · environ 4 min' },
  { state: 'waiting', label: 'Un agent est prévenu', detail: 'A-027 · 2 personnes avant vous' },
  { state: 'coming', label: 'Un agent vient vers vous', detail: 'A-027 · pris à 14 h 03' },
  { state: 'here', label: 'Un agent est avec vous', detail: 'Karim, à la borne 2' },
  { state: 'kept', label: 'Appel gardé ici', detail: 'Pas encore envoyé. L’accueil est à votre gauche.' },
  { state: 'nobody', label: 'Aucun agent en ce moment', detail: 'Retour à 14 h · être rappelé, téléphoner' },
];

export const examples: readonly Example[] = words.map((bar) => ({
  name: bar.state,
  render: () => <CallBar {...bar} onPress={() => undefined} />,
}));
