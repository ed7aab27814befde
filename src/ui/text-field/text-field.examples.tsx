import { useSignal } from '@preact/signals';
import type { Example } from '../gallery/example.ts';
import { TextField } from './text-field.tsx';
import type { TextFieldProps } from './text-field.tsx';

function Written({ value: first, ...props }: Omit<TextFieldProps, 'onInput'>) {
  const value = useSignal(first);
  return <TextField {...props} value={value.value} onInput={(text) => (value.value = text)} />;
}

export const examples: readonly Example[] = [
  {
    name: 'email',
    render: () => (
      <Written
        id="email"
        type="email"
        inputMode="email"
        label="E-mail pour le reçu"
        hint="PayFiP l’exige. Nous ne le gardons pas."
        value="fatou.diop@exemple.fr"
      />
    ),
  },
  {
    name: 'amount',
    render: () => (
      <Written
        id="amount"
        size="short"
        suffix="€"
        inputMode="decimal"
        label="Montant écrit sur la facture"
        value="42,50"
      />
    ),
  },
  {
    name: 'wrong',
    render: () => (
      <Written
        id="reference"
        size="medium"
        label="Référence de la facture"
        hint="En haut à droite, après « Référence ». Par exemple 2026-10-00482."
        error="Il manque deux chiffres à la référence."
        value="2026-10-004"
      />
    ),
  },
];
