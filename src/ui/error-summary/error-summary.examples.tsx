import type { Example } from '../gallery/example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two',
    render: () => (
      <ErrorSummary
        heading="Il y a un problème"
        errors={[
          { fieldId: 'reference', text: 'Il manque deux chiffres à la référence.' },
          { fieldId: 'amount', text: 'Saisissez le montant de la facture.' },
        ]}
      />
    ),
  },
];
