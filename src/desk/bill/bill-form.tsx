import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useDesk } from '../use-desk.ts';
import type { BillLookup } from './bill-lookup.ts';
import type { ProofField } from './bill-proof.ts';

interface BillFormProps {
  readonly lookup: BillLookup;
  /** Ids of the fields begin with it: the page and the call's panel may stand at once. */
  readonly prefix: string;
}

export const fieldId = (prefix: string, field: ProofField): string => `${prefix}-${field}`;

/** The two things that prove a bill, as they are on the paper. */
export const BillForm = ({ lookup, prefix }: BillFormProps) => {
  const { t } = useDesk().words;
  const typed = lookup.typed.value;
  const errorAt = (field: ProofField): string | undefined => {
    const error = lookup.errors.value.find((one) => one.field === field);
    return error && t(error.key);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void lookup.search();
  };
  return (
    <form class="bill-form" noValidate onSubmit={submit}>
      <ErrorSummary
        heading={t('desk.bill.errors', { count: lookup.errors.value.length })}
        attempt={lookup.attempt.value}
        errors={lookup.errors.value.map(({ field, key }) => ({
          fieldId: fieldId(prefix, field),
          text: t(key),
        }))}
      />
      <TextField
        id={fieldId(prefix, 'reference')}
        label={t('desk.bill.reference')}
        hint={t('desk.bill.referenceHint')}
        size="medium"
        maxLength={60}
        value={typed.reference}
        error={errorAt('reference')}
        onInput={(value) => lookup.write('reference', value)}
      />
      <TextField
        id={fieldId(prefix, 'amount')}
        label={t('desk.bill.amount')}
        hint={t('desk.bill.amountHint')}
        size="short"
        suffix="€"
        inputMode="decimal"
        maxLength={20}
        value={typed.amount}
        error={errorAt('amount')}
        onInput={(value) => lookup.write('amount', value)}
      />
      <Button kind="main" type="submit" icon="search" busy={lookup.busy.value}>
        {t('desk.bill.search')}
      </Button>
    </form>
  );
};
