import { useSignal } from '@preact/signals';
import type { Example } from '../gallery/example.ts';
import { Checklist } from './checklist.tsx';

const papers = [
  {
    id: 'identity',
    label: 'Une pièce d’identité',
    hint: 'Carte d’identité ou passeport, même périmé depuis moins de 5 ans',
  },
  {
    id: 'home',
    label: 'Un justificatif de domicile',
    hint: 'De moins d’un an : facture d’eau, de gaz, de téléphone',
  },
  { id: 'book', label: 'Le livret de famille' },
];

function Ticked() {
  const ticked = useSignal<readonly string[]>(['identity']);
  const toggle = (id: string, checked: boolean) => {
    ticked.value = checked ? [...ticked.value, id] : ticked.value.filter((other) => other !== id);
  };
  return (
    <Checklist
      caption="À apporter"
      items={papers.map((paper) => ({ ...paper, checked: ticked.value.includes(paper.id) }))}
      onToggle={toggle}
    />
  );
}

export const examples: readonly Example[] = [
  { name: 'to-tick', render: () => <Ticked /> },
  { name: 'to-read', render: () => <Checklist caption="À apporter" items={papers} /> },
];
