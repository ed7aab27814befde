import type { BillLookup } from '#client/models/payment/bill-search.ts';
import type { Payments } from '#client/models/payment/payments.ts';
import type { BillView } from '#contract/schemas/bill.ts';
import { cents } from '#core/payment/cents.ts';
import type { WordKey } from '#i18n/keys.ts';
import { BillCard } from '#steps/payment/bill-card.tsx';
import { BillFields, mistakesOf } from '#steps/payment/bill-fields.tsx';
import { type NoBill, NotFound } from '#steps/payment/not-found.tsx';
import { StandingNotice } from '#steps/payment/standing-notice.tsx';
import { WhereIsIt } from '#steps/payment/where-is-it.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { AnswerPage } from './answer-page.tsx';
import { noBillOf } from '../bill/no-bill.ts';
import { LoadingPage } from '../content/loading-page.tsx';
import { payDeskOf } from '../payment/pay-desk.ts';
import { usePayments } from '../payment/use-payments.ts';
import { Receipt } from '../receipt/receipt.tsx';
import { ShareDoor } from '../share/share-door.tsx';
import { AskPage } from './ask-page.tsx';

/** "Ai-je payé ?": reference and amount, and the answer in seconds. */
export function PaidPage() {
  const payments = usePayments();
  if (!payments) return <LoadingPage />;
  const lookup = payments.asked.state.value;
  return lookup.is === 'found' ? (
    <Answer payments={payments} lookup={lookup} />
  ) : (
    <Question payments={payments} lookup={lookup} />
  );
}

const submitOf = (payments: Payments): (() => void) => {
  const { reference, amount } = payDeskOf(payments);
  return () => {
    const [first, second] = [reference.submit(), amount.submit()];
    if (typeof first === 'string' && typeof second === 'number') {
      void payments.asked.find({ reference: first, amount: cents(second) });
    }
  };
};

interface QuestionProps {
  readonly payments: Payments;
  readonly lookup: Exclude<BillLookup, { is: 'found' }>;
}

function Question({ payments, lookup }: QuestionProps) {
  const { language, kiosk } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const desk = payDeskOf(payments);
  const mistakes = mistakesOf([desk.reference, desk.amount], translator);
  const why = lookup.is === 'failed' ? noBillOf(lookup.trouble) : null;
  const looking = lookup.is === 'looking';
  return (
    <AskPage
      title={t('payment.paid.title')}
      lead={t('payment.paid.lead')}
      action={t(looking ? 'payment.search.doing' : 'payment.paid.ask')}
      busy={looking}
      onAsk={submitOf(payments)}
      mistakes={mistakes}
      attempt={desk.reference.refusals.value + desk.amount.refusals.value}
      beside={
        <>
          {why && mistakes.length === 0 && <Failed why={why} />}
          <WhereIsIt translator={translator} />
        </>
      }
    >
      <BillFields
        reference={desk.reference}
        amount={desk.amount}
        keyboard={kiosk?.keyboard ?? null}
        translator={translator}
      />
    </AskPage>
  );
}

function Failed({ why }: { readonly why: NoBill }) {
  const { language } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  if (why === 'offline' || why === 'unreachable') {
    return (
      <Notice tone="warn" icon="wifi-off" heading={t('payment.paid.offline')} role="alert">
        <p>{t('payment.paid.offline-text')}</p>
      </Notice>
    );
  }
  return <NotFound why={why} translator={translator} />;
}

interface AnswerProps {
  readonly payments: Payments;
  readonly lookup: Extract<BillLookup, { is: 'found' }>;
}

type Standing = BillView['standing']['is'];

/** The shortest answer to the question, in the words of what is known. */
const answers: Readonly<Record<Standing, WordKey>> = {
  paid: 'payment.paid.yes',
  'to-pay': 'payment.paid.no',
  'not-payable': 'payment.paid.no',
  'in-progress': 'payment.paid.pending',
  'refused-for-now': 'payment.standing.refused-for-now',
  'abandoned-for-now': 'payment.standing.abandoned-for-now',
  'being-checked': 'payment.standing.being-checked',
};

function Answer({ payments, lookup }: AnswerProps) {
  const { bill, at } = lookup;
  const { language } = useResident();
  const translator = language.translator.value;
  const { t, date, time } = translator;
  const another = (): void => {
    payments.asked.forget();
    const { reference, amount } = payDeskOf(payments);
    reference.type('');
    amount.type('');
  };
  return (
    <AnswerPage
      title={t('payment.paid.title')}
      again={t('payment.paid.other')}
      onAgain={another}
      lead={
        <Stack gap="m">
          <Heading
            key={bill.standing.is}
            focusOnMount
            above={t('payment.paid.title')}
            lead={t('payment.paid.answer', { date: date(at), time: time(at) })}
          >
            {t(answers[bill.standing.is])}
          </Heading>
          <Words bill={bill} />
          {bill.standing.is !== 'paid' && (
            <Button icon="refresh" onPress={() => void payments.asked.refresh()}>
              {t('payment.paid.refresh')}
            </Button>
          )}
        </Stack>
      }
    >
      <Stack gap="m">
        {payments.share && <ShareDoor share={payments.share} found={lookup} />}
        <Proof bill={bill} payments={payments} />
      </Stack>
    </AnswerPage>
  );
}

function Words({ bill }: { readonly bill: BillView }) {
  const { language } = useResident();
  const translator = language.translator.value;
  if (bill.standing.is === 'to-pay') return <p>{translator.t('payment.paid.no-text')}</p>;
  return <StandingNotice standing={bill.standing} translator={translator} bare />;
}

/** A paid bill is its own receipt; any other is shown as its paper has it. */
export function Proof({ bill, payments }: { readonly bill: BillView; readonly payments: Payments }) {
  const { language } = useResident();
  const translator = language.translator.value;
  if (bill.standing.is !== 'paid') return <BillCard bill={bill} translator={translator} />;
  const { at, by } = bill.standing;
  return <Receipt bill={bill} at={at} by={by} code={null} payments={payments} />;
}
