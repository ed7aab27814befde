import { useSignal } from '@preact/signals';
import type { Example } from '../gallery/example.ts';
import { Heading } from '../heading/heading.tsx';
import { DateParts } from './date-parts.tsx';
import type { DatePartsValue } from './date-parts.tsx';

const labels = { day: 'Jour', month: 'Mois', year: 'Année' };

type BirthProps = {
  readonly id: string;
  readonly first: DatePartsValue;
  readonly error?: string;
  readonly withDay?: boolean;
};

function Birth({ id, first, error, withDay }: BirthProps) {
  const value = useSignal(first);
  return (
    <>
      <Heading level={2} id={`${id}-legend`}>
        Date de naissance
      </Heading>
      <DateParts
        id={id}
        legendId={`${id}-legend`}
        labels={labels}
        value={value.value}
        withDay={withDay}
        error={error}
        onInput={(next) => (value.value = next)}
      />
    </>
  );
}

export const examples: readonly Example[] = [
  { name: 'filled', render: () => <Birth id="birth" first={{ day: '07', month: '11', year: '1947' }} /> },
  {
    name: 'wrong',
    render: () => (
      <Birth
        id="birth-wrong"
        first={{ day: '31', month: '02', year: '1947' }}
        error="Février n’a pas de 31. Vérifiez le jour et le mois."
      />
    ),
  },
  {
    name: 'month',
    render: () => <Birth id="month" withDay={false} first={{ day: '', month: '10', year: '2026' }} />,
  },
];
