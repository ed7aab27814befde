import type { Translator } from '#i18n/translator.ts';
import { Button } from '#ui/button/button.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import type { BillDealings, PaymentDealings, SubmissionDealings } from './dealings.ts';
import type { ShownPayment } from './shown-bill.ts';

interface Say {
  readonly translator: Translator;
}

export function BillAction({ bill, translator: { t } }: Say & { readonly bill: BillDealings }) {
  switch (bill.lookup.is) {
    case 'found':
      return (
        <Button kind="main" wide iconEnd="arrow-right" onPress={bill.accept}>
          {t('payment.found.yes')}
        </Button>
      );
    case 'looking':
      return (
        <Button kind="main" wide busy>
          {t('payment.search.doing')}
        </Button>
      );
    case 'none':
    case 'failed':
      return (
        <Button kind="main" wide icon="search" onPress={bill.look}>
          {t(bill.lookup.is === 'none' ? 'payment.search.do' : 'payment.search.again')}
        </Button>
      );
  }
}

/** Ended without money, and no page of it can still be paid on. */
export const mayBeginAgain = ({ word, mayTryAgainAt }: ShownPayment): boolean =>
  mayTryAgainAt === null && ['refused', 'abandoned', 'not-paid'].includes(word.word);

export function PaymentAction(props: Say & { readonly pay: PaymentDealings }) {
  const { pay, translator } = props;
  const { t, cents } = translator;
  switch (pay.at) {
    case 'check':
      return (
        <Stack gap="s">
          <Button kind="main" wide busy={pay.starting || pay.bill === null} onPress={pay.confirm}>
            {pay.starting || pay.bill === null
              ? t('payment.pay.starting')
              : t('payment.pay.amount', { amount: cents(pay.bill.amount) })}
          </Button>
          <LeaveUnpaid {...props} />
        </Stack>
      );
    case 'ways':
      return <LeaveUnpaid {...props} />;
    case 'code':
      return <CodeAction {...props} />;
    case 'here':
      return (
        <Button kind="main" wide icon="x" onPress={pay.closeHere}>
          {t('payment.here.close')}
        </Button>
      );
    case 'means':
      return (
        <Button kind="main" wide iconEnd="arrow-right" onPress={pay.decline}>
          {t('payment.means.decline')}
        </Button>
      );
    case 'done':
      return pay.payment && <AfterWord {...props} shown={pay.payment.shown} />;
  }
}

function CodeAction(props: Say & { readonly pay: PaymentDealings }) {
  const { pay, translator } = props;
  const { code } = pay;
  if (code === null || code.is === 'preparing') return null;
  if (code.is === 'shown' && code.phone.payment) return <AfterWord {...props} shown={code.phone.payment} />;
  if (code.is === 'shown' && code.phone.state !== 'ended') return null;
  return (
    <Stack gap="s">
      <Button kind="main" wide icon="qr-code" onPress={pay.showCode}>
        {translator.t('payment.qr.new')}
      </Button>
      <LeaveUnpaid {...props} />
    </Stack>
  );
}

/** Nobody stays before a payment that cannot begin. */
function LeaveUnpaid({ pay, translator: { t } }: Say & { readonly pay: PaymentDealings }) {
  if (!pay.mayLeave) return null;
  return (
    <Button wide iconEnd="arrow-right" onPress={pay.leave}>
      {t('payment.pay.leave')}
    </Button>
  );
}

/** Nobody is invited to a second try while the first may still be paid. */
function AfterWord({
  pay,
  shown,
  translator: { t },
}: Say & { readonly pay: PaymentDealings; readonly shown: ShownPayment }) {
  const { word } = shown.word;
  if (word === 'in-progress') return null;
  if (word === 'paid' || word === 'being-checked') {
    return (
      <Button kind="main" wide iconEnd="arrow-right" onPress={pay.goOn}>
        {t(`payment.word.${word}-next`)}
      </Button>
    );
  }
  const without = (
    <Button wide iconEnd="arrow-right" onPress={pay.goOn}>
      {t('payment.pay.leave')}
    </Button>
  );
  // The page that is still open is where one pays: what leads away from it is not the main thing to do.
  if (!mayBeginAgain(shown)) return without;
  return (
    <Stack gap="s">
      <Button kind="main" wide icon="undo" onPress={pay.again}>
        {t('payment.word.again')}
      </Button>
      {without}
    </Stack>
  );
}

export function SubmissionAction({
  submission,
  translator: { t },
}: Say & { readonly submission: SubmissionDealings }) {
  switch (submission.state.is) {
    case 'none':
    case 'refused':
      return (
        <Button kind="main" wide onPress={submission.send}>
          {t('payment.submit.send')}
        </Button>
      );
    case 'sending':
      return (
        <Button kind="main" wide busy>
          {t('payment.submit.sending')}
        </Button>
      );
    case 'kept':
    case 'waiting':
    case 'sent':
      return (
        <Button kind="main" wide iconEnd="arrow-right" onPress={submission.goOn}>
          {t('steps.action.continue')}
        </Button>
      );
  }
}
