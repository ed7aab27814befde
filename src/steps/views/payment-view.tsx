import type { PaymentStep } from '#core/procedure/procedure.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { Tile } from '#ui/tile/tile.tsx';
import { BillCard } from '../payment/bill-card.tsx';
import { BeforePaying } from '../payment/before-paying.tsx';
import type { PaymentDealings } from '../payment/dealings.ts';
import { KeptCode } from '../payment/kept-code.tsx';
import { OtherMeans } from '../payment/other-means.tsx';
import { PaymentOutcome } from '../payment/payment-outcome.tsx';
import { PhoneCode } from '../payment/phone-code.tsx';
import type { ShownBill } from '../payment/shown-bill.ts';
import { StepHead, stepTitleId } from '../step-head.tsx';
import type { StepProps } from '../step-props.ts';

/** Amount and payee first, then how, then what became of it. Seen from the desk, the step's own words alone. */
export function PaymentView(props: StepProps<PaymentStep>) {
  const pay = props.dealings?.payment;
  if (!pay) return <StepHead {...props} />;
  if (!pay.bill) {
    return (
      <Split lead={<StepHead {...props} />}>
        <LoadingState label={props.translator.t('payment.found.loading')} />
      </Split>
    );
  }
  return <Stage {...props} pay={pay} bill={pay.bill} />;
}

type StageProps = StepProps<PaymentStep> & { readonly pay: PaymentDealings; readonly bill: ShownBill };

function Stage(props: StageProps) {
  const { pay, bill, translator, world, keyboard } = props;
  switch (pay.at) {
    case 'check':
      return (
        <BeforePaying
          head={<StepHead {...props} />}
          bill={bill}
          email={world.setting === 'home' ? pay.email : null}
          payHere={pay.payHere}
          demo={pay.demo}
          trouble={pay.trouble}
          keyboard={keyboard}
          translator={translator}
        />
      );
    case 'ways':
      return <Ways {...props} />;
    case 'code':
      return <PhoneCode pay={pay} translator={translator} extra={props.extra} />;
    case 'here':
      return <Here {...props} />;
    case 'means':
      return <Means {...props} />;
    case 'done':
      return <Done {...props} />;
  }
}

function Ways({ pay, bill, translator: { t, cents } }: StageProps) {
  return (
    <Split
      spread
      lead={
        <Stack gap="m">
          <Heading
            id={stepTitleId}
            focusOnMount
            lead={t('payment.ways.lead', { amount: cents(bill.amount), reference: bill.reference })}
          >
            {t('payment.ways.title')}
          </Heading>
          {pay.trouble && (
            <Notice tone="warn" role="alert">
              <p>{pay.trouble}</p>
            </Notice>
          )}
        </Stack>
      }
    >
      <Stack gap="s">
        <Tile
          icon="smartphone"
          label={t('payment.ways.phone')}
          hint={t('payment.ways.phone-hint')}
          onPress={pay.showCode}
        />
        {pay.payHere && (
          <Tile
            icon="monitor"
            label={t('payment.ways.here')}
            hint={t('payment.ways.here-hint')}
            onPress={pay.openHere}
          />
        )}
        <Tile
          icon="landmark"
          label={t('payment.ways.other')}
          hint={t('payment.ways.other-hint')}
          onPress={pay.showMeans}
        />
      </Stack>
    </Split>
  );
}

function Here({ bill, translator }: StageProps) {
  const { t } = translator;
  return (
    <Split
      lead={
        <Heading id={stepTitleId} focusOnMount lead={t('payment.here.text')}>
          {t('payment.here.title')}
        </Heading>
      }
    >
      <BillCard bill={bill} translator={translator} />
    </Split>
  );
}

function Means({ pay, bill, translator }: StageProps) {
  const { t } = translator;
  return (
    <Split
      lead={
        <Stack gap="m">
          <Heading id={stepTitleId} focusOnMount>
            {t('payment.means.title')}
          </Heading>
          <Button icon="undo" onPress={pay.showWays}>
            {t('payment.means.back')}
          </Button>
        </Stack>
      }
    >
      <Stack gap="m">
        <OtherMeans bill={bill} translator={translator} />
        {pay.couponAddress && (
          <KeptCode
            address={pay.couponAddress}
            show={t('payment.means.coupon-keep')}
            label={t('payment.means.coupon-label')}
            text={t('payment.means.coupon-text')}
            demo={pay.demo}
            translator={translator}
          />
        )}
      </Stack>
    </Split>
  );
}

function Done({ pay, translator, extra }: StageProps) {
  if (!pay.payment) return <LoadingState label={translator.t('payment.word.reading')} />;
  return (
    <Split
      lead={<PaymentOutcome payment={pay.payment.shown} live={pay.payment.live} translator={translator} />}
    >
      {extra}
    </Split>
  );
}
