import { useSignal } from '@preact/signals';
import type { Example } from '../gallery/example.ts';
import { Heading } from '../heading/heading.tsx';
import { Screen } from '../screen/screen.tsx';
import { sampleBar, sampleTop } from '../screen/sample-frame.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { frenchWords } from './french-words.ts';
import { Keyboard } from './keyboard.tsx';
import type { KeyboardLayout, Script } from './keyboard-layouts.ts';

type TypingProps = {
  readonly layout: KeyboardLayout;
  readonly question: string;
  readonly hint: string;
  readonly label: string;
  readonly first: string;
  /** The screen offers both letters. */
  readonly scripts?: boolean;
};

function Typing({ layout: asked, question, hint, label, first, scripts = false }: TypingProps) {
  const value = useSignal(first);
  const layout = useSignal(asked);
  const write = (script: Script) => (layout.value = script === 'arabic' ? 'arabic' : 'azerty');
  return (
    <Screen top={sampleTop} bar={sampleBar} label={question}>
      <Heading lead={hint}>{question}</Heading>
      <TextField
        id="typed"
        label={label}
        value={value.value}
        readOnlyForKeyboard
        onInput={(text) => (value.value = text)}
      />
      <Keyboard
        layout={layout.value}
        fieldLabel={label}
        value={value.value}
        words={frenchWords}
        onChange={(text) => (value.value = text)}
        onDone={() => undefined}
        onLayout={(next) => (layout.value = next)}
        onScript={scripts ? write : undefined}
      />
    </Screen>
  );
}

const place = {
  question: 'Où êtes-vous né ?',
  hint: 'La ville, comme sur votre carte d’identité.',
  label: 'Ville de naissance',
};
const mail = {
  question: 'Où envoyer le reçu ?',
  hint: 'Nous ne gardons pas cette adresse.',
  label: 'Adresse e-mail',
};
const bill = {
  question: 'Quelle est la référence ?',
  hint: 'En haut à droite de la facture.',
  label: 'Référence',
};
const price = {
  question: 'Quel est le montant ?',
  hint: 'En bas de la facture, en gras.',
  label: 'Montant en euros',
};

export const examples: readonly Example[] = [
  { name: 'azerty', whole: true, render: () => <Typing layout="azerty" {...place} first="Saint-Étienne" /> },
  { name: 'abc', whole: true, render: () => <Typing layout="abc" {...place} first="" /> },
  {
    name: 'arabic',
    whole: true,
    render: () => <Typing layout="arabic" {...place} first="تلمسان" scripts />,
  },
  { name: 'email', whole: true, render: () => <Typing layout="email" {...mail} first="marie.lambert" /> },
  {
    name: 'reference',
    whole: true,
    render: () => <Typing layout="reference" {...bill} first="2026-10-004" />,
  },
  { name: 'amount', whole: true, render: () => <Typing layout="amount" {...price} first="42,5" /> },
];
