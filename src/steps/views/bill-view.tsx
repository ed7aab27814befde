import type { BillStep } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { Button } from '#ui/button/button.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { BillCard } from '../payment/bill-card.tsx';
import { BillFields, mistakesOf } from '../payment/bill-fields.tsx';
import type { BillDealings } from '../payment/dealings.ts';
import { NotFound } from '../payment/not-found.tsx';
import type { ShownBill } from '../payment/shown-bill.ts';
import { StandingNotice } from '../payment/standing-notice.tsx';
import { WhereIsIt } from '../payment/where-is-it.tsx';
import { isPointed } from '../is-pointed.ts';
import { pointedWords } from '../pointed-words.ts';
import { StepHead, stepTitleId } from '../step-head.tsx';
import type { StepProps } from '../step-props.ts';

/** Reference and amount, then the bill that they lead to. Seen from the desk, the question alone. */
export function BillView(props: StepProps<BillStep>) {
  const bill = props.dealings?.bill;
  if (!bill) return <StepHead {...props} />;
  switch (bill.lookup.is) {
    case 'found':
      return <Found {...props} bill={bill.lookup.bill} onAgain={bill.again} />;
    case 'looking':
      return <Looking {...props} />;
    case 'none':
      return <Asked {...props} bill={bill} />;
    case 'failed':
      return <Asked {...props} bill={bill} />;
  }
}

function Looking(props: StepProps<BillStep>) {
  return (
    <Split lead={<StepHead {...props} />}>
      <LoadingState label={props.translator.t('payment.found.loading')} />
    </Split>
  );
}

type AskedProps = StepProps<BillStep> & { readonly bill: BillDealings };

function Asked(props: AskedProps) {
  const { bill, translator, procedure, texts, step, keyboard } = props;
  const { t } = translator;
  const mistakes = mistakesOf([bill.reference, bill.amount], translator);
  const labelOf = (field: string): string =>
    sentenceOf(procedure, texts, procedure.fields[field]?.labelText ?? '');
  const why = bill.lookup.is === 'failed' ? bill.lookup.why : null;
  const submit = (event: Event): void => {
    event.preventDefault();
    bill.look();
  };
  return (
    <Stack gap="l">
      {mistakes.length > 0 && (
        <ErrorSummary
          heading={t('steps.wrong.heading')}
          attempt={bill.reference.refusals.value + bill.amount.refusals.value}
          errors={mistakes}
        />
      )}
      <form onSubmit={submit} noValidate>
        <Split
          lead={
            <Stack gap="m">
              <StepHead {...props} />
              {why && mistakes.length === 0 && <NotFound why={why} translator={translator} />}
              <WhereIsIt translator={translator} />
            </Stack>
          }
        >
          <Stack gap="m">
            <BillFields
              {...bill}
              keyboard={keyboard}
              translator={translator}
              pointedWords={pointedWords(props)}
              pointed={({ field }) =>
                isPointed(
                  props,
                  'field',
                  field === bill.amount.field ? step.amountField : step.referenceField,
                )
              }
              labels={{ reference: labelOf(step.referenceField), amount: labelOf(step.amountField) }}
            />
            {why && (
              <Button icon="arrow-right" onPress={bill.goWithout}>
                {t(why === 'unknown' ? 'payment.search.go-without' : 'payment.search.otherwise')}
              </Button>
            )}
            <DemoBills {...props} />
          </Stack>
        </Split>
        {/* The main action stands outside; this lets the Enter key reach it from either field. */}
        <input type="submit" hidden />
      </form>
    </Stack>
  );
}

function DemoBills({ bill, translator: { t, cents } }: AskedProps) {
  if (bill.demoBills.length === 0) return null;
  return (
    <Panel heading={t('payment.demo.bills')}>
      <Stack row gap="s">
        {bill.demoBills.map((one) => (
          <Button
            key={one.reference}
            label={t('payment.demo.take', {
              reference: one.reference,
              label: one.label,
              amount: cents(one.amount),
              standing: t(`payment.standing.${one.standing.is}`),
            })}
            onPress={() => bill.take(one)}
          >
            <bdi>{one.reference}</bdi> · {cents(one.amount)}
            {one.standing.is !== 'to-pay' && ` · ${t(`payment.standing.${one.standing.is}`)}`}
          </Button>
        ))}
      </Stack>
    </Panel>
  );
}

interface FoundProps extends StepProps<BillStep> {
  readonly bill: ShownBill;
  readonly onAgain: () => void;
}

function Found({ bill, translator, onAgain, extra }: FoundProps) {
  const { t } = translator;
  return (
    <Split
      lead={
        <Stack gap="m">
          <Heading id={stepTitleId} focusOnMount lead={t('payment.found.lead')}>
            {t('payment.found.title')}
          </Heading>
          {bill.standing.is !== 'to-pay' && (
            <StandingNotice standing={bill.standing} translator={translator} />
          )}
        </Stack>
      }
    >
      <Stack gap="m">
        <BillCard bill={bill} translator={translator} />
        <Button icon="undo" onPress={onAgain}>
          {t('payment.found.no')}
        </Button>
        {extra}
      </Stack>
    </Split>
  );
}
