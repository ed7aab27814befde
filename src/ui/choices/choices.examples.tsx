import { useSignal } from '@preact/signals';
import type { Example } from '../gallery/example.ts';
import { Heading } from '../heading/heading.tsx';
import { FieldError } from '../text-field/field-error.tsx';
import { Choices } from './choices.tsx';
import type { ChoiceOption } from './choices.tsx';

const bills: readonly ChoiceOption[] = [
  {
    id: 'ville',
    label: 'Ville de Paris',
    hint: '« Paris Familles » ou « Facil’Familles » : centre de loisirs, crèche',
  },
  { id: 'caisse', label: 'Caisse des écoles', hint: 'La cantine de mon enfant' },
  { id: 'tresor', label: 'Trésor public', hint: '« Avis des sommes à payer »' },
  { id: 'unsure', label: 'Je ne sais pas', hint: 'Nous regardons ensemble', unsure: true },
];

type BillsProps = {
  readonly name: string;
  readonly first: string | null;
  readonly pointed?: string;
  readonly wrong?: true;
};

function Bills({ name, first, pointed, wrong }: BillsProps) {
  const value = useSignal(first);
  return (
    <>
      <Heading level={2} id={`${name}-legend`}>
        Quelle facture avez-vous reçue ?
      </Heading>
      {wrong && <FieldError id={`${name}-error`}>Choisissez une réponse, ou « Je ne sais pas ».</FieldError>}
      <Choices
        name={name}
        legendId={`${name}-legend`}
        options={bills.map((bill) => ({ ...bill, pointed: bill.id === pointed }))}
        value={value.value}
        onChange={(id) => (value.value = id)}
        errorId={wrong && `${name}-error`}
        pointedWords={{ text: 'L’agent vous montre ceci' }}
      />
    </>
  );
}

export const examples: readonly Example[] = [
  { name: 'chosen', render: () => <Bills name="chosen" first="ville" /> },
  { name: 'pointed', render: () => <Bills name="pointed" first={null} pointed="caisse" /> },
  { name: 'wrong', render: () => <Bills name="wrong" first={null} wrong /> },
];
