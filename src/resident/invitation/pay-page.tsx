import { useEffect } from 'preact/hooks';
import type { Payments } from '#client/models/payment/payments.ts';
import type { BillProof, BillView, PaymentView } from '#contract/schemas/bill.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { BeforePaying } from '#steps/payment/before-paying.tsx';
import { mayBeginAgain } from '#steps/payment/dealings-action.tsx';
import { readEmail } from '#steps/payment/email-field.tsx';
import { PaymentOutcome } from '#steps/payment/payment-outcome.tsx';
import { StandingNotice } from '#steps/payment/standing-notice.tsx';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { LoadingPage } from '../content/loading-page.tsx';
import { Frame } from '../frame/frame.tsx';
import { Proof } from '../paid/paid-page.tsx';
import { payDeskOf } from '../payment/pay-desk.ts';
import { troubleText } from '../payment/trouble-text.ts';
import { usePayments } from '../payment/use-payments.ts';
import { AfterPayment } from '../receipt/after-payment.tsx';
import { useBack } from '../router/use-back.ts';
import { resumePayment } from './follow-opened.ts';

/** A payment on one's own device: from a kiosk's code, from the payment page back, or begun here before. */
export function PayPage() {
  const payments = usePayments();
  useResume(payments);
  if (!payments) return <LoadingPage />;
  const attempt = payments.attempt.state.value;
  const opened = payments.opened?.state.value ?? { is: 'none' };
  if (attempt.is === 'known')
    return <Known payments={payments} payment={attempt.payment} live={attempt.live} />;
  if (attempt.is === 'reading') return <Waiting label="payment.word.reading" />;
  switch (opened.is) {
    case 'opening':
      return <Waiting label="payment.invited.loading" />;
    case 'opened':
      return <Ready payments={payments} bill={opened.invitation.bill} />;
    case 'failed':
      return <NotOpened payments={payments} over={opened.trouble.problem === 'invitation_over'} />;
    case 'none':
      return attempt.is === 'failed' ? <Lost payments={payments} /> : <Nothing />;
  }
}

/** A tab that was killed, or a page that the browser brings back as it was left, asks where its payment stands. */
const useResume = (payments: Payments | null): void => {
  const resident = useResident();
  useEffect(() => {
    if (!payments) return undefined;
    const idle = payments.attempt.state.peek().is === 'none' && payments.opened?.state.peek().is === 'none';
    if (idle) void resumePayment(resident, payments);
    const again = (): void => {
      const now = payments.attempt.state.peek();
      // What another browser began is asked again by itself, by its code.
      if (document.visibilityState === 'visible' && now.is === 'known' && now.own) {
        void payments.attempt.resume();
      }
    };
    document.addEventListener('visibilitychange', again);
    window.addEventListener('pageshow', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('pageshow', again);
    };
  }, [payments]);
};

function Waiting({ label }: { readonly label: 'payment.word.reading' | 'payment.invited.loading' }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('payment.check.title')}>
      <Heading focusOnMount>{t(label)}</Heading>
      <LoadingState label={t('resident.call.opening')} />
    </Frame>
  );
}

/** The very procedure that the kiosk was in, named in the phone's own language. */
const useWhere = (payments: Payments): string | undefined => {
  const { content } = useResident();
  const opened = payments.opened?.state.value;
  const books = content.value;
  if (opened?.is !== 'opened' || books.status !== 'ready') return undefined;
  const { procedureId } = opened.invitation.place;
  const procedure = books.value.library.procedures.find(({ id }) => id === procedureId);
  const texts = books.value.texts.procedures[procedureId];
  return procedure && texts && sentenceOf(procedure, texts, procedure.titleText);
};

interface ReadyProps {
  readonly payments: Payments;
  readonly bill: BillView;
}

/** The kiosk's code is past its time; whoever has its bill on the screen pays as from home. */
const isOver = ({ attempt }: Payments): boolean => {
  const now = attempt.state.peek();
  return now.is === 'failed' && now.trouble.problem === 'invitation_over';
};

const payFromHere = async (
  payments: Payments,
  proof: BillProof,
  locale: Parameters<Payments['attempt']['start']>[0]['locale'],
): Promise<void> => {
  const read = readEmail(payDeskOf(payments).email);
  if (!read.ok) return;
  const opened = payments.opened?.state.peek();
  const invitation = opened?.is === 'opened' ? opened.from : null;
  const pay = { proof, email: read.email, locale };
  const page =
    (await payments.attempt.start({ ...pay, invitation })) ??
    (isOver(payments) ? await payments.attempt.start({ ...pay, invitation: null }) : null);
  if (page !== null) payments.leave(page);
};

function Ready({ payments, bill }: ReadyProps) {
  const { language, services } = useResident();
  const translator = language.translator.value;
  const { t, cents, locale } = translator;
  const { email } = payDeskOf(payments);
  const attempt = payments.attempt.state.value;
  const starting = attempt.is === 'starting';
  const where = useWhere(payments);
  const title = t('payment.check.title');
  if (bill.standing.is !== 'to-pay') return <Standing payments={payments} bill={bill} />;
  return (
    <Frame
      title={title}
      wrong={email.wrong.value !== null}
      where={where}
      action={
        <Button
          kind="main"
          wide
          busy={starting}
          onPress={() =>
            void payFromHere(payments, { reference: bill.reference, amount: bill.amount }, locale)
          }
        >
          {starting ? t('payment.pay.starting') : t('payment.pay.amount', { amount: cents(bill.amount) })}
        </Button>
      }
    >
      <BeforePaying
        head={
          <Heading focusOnMount above={where}>
            {title}
          </Heading>
        }
        bill={bill}
        email={email}
        payHere={false}
        demo={services.demo.value}
        trouble={attempt.is === 'failed' ? troubleText(attempt.trouble, translator) : null}
        keyboard={null}
        translator={translator}
      />
    </Frame>
  );
}

/** The bill can't be paid now: it is paid, or somebody is paying it elsewhere. */
function Standing({ payments, bill }: ReadyProps) {
  const { language } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const title = t(`payment.standing.${bill.standing.is}`);
  const refresh = (
    <Button kind="main" wide icon="refresh" onPress={() => void payments.opened?.retry()}>
      {t('payment.paid.refresh')}
    </Button>
  );
  return (
    <Frame
      title={title}
      where={useWhere(payments)}
      onBack={useBack()}
      action={bill.standing.is === 'paid' ? undefined : refresh}
    >
      <Split
        lead={
          <Stack gap="m">
            <Heading focusOnMount>{title}</Heading>
            <StandingNotice standing={bill.standing} translator={translator} bare />
          </Stack>
        }
      >
        <Proof bill={bill} payments={payments} />
      </Split>
    </Frame>
  );
}

interface KnownProps {
  readonly payments: Payments;
  readonly payment: PaymentView;
  readonly live: boolean;
}

function Known({ payments, payment, live }: KnownProps) {
  const { language, router } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const attempt = payments.attempt.state.value;
  const payPage = attempt.is === 'known' ? attempt.payPage : null;
  const { word } = payment.word;
  const over = word === 'paid' || mayBeginAgain(payment);
  const finish = (): void => {
    void payments.end();
    router.restart({ at: 'find' });
  };
  return (
    <Frame
      title={t(`payment.word.${word}`)}
      onBack={useBack()}
      where={useWhere(payments)}
      action={
        <Stack gap="s">
          {mayBeginAgain(payment) && <Again payments={payments} payment={payment} />}
          {payPage !== null && word === 'in-progress' && (
            <LinkButton kind="main" wide href={payPage}>
              {t('payment.pay.go')}
            </LinkButton>
          )}
          {over && (
            <Button kind={word === 'paid' ? 'main' : 'quiet'} wide icon="check" onPress={finish}>
              {t('payment.home.done')}
            </Button>
          )}
        </Stack>
      }
    >
      <Split lead={<PaymentOutcome payment={payment} live={live} translator={translator} />}>
        <Stack gap="m">
          <AfterPayment payment={payment} payments={payments} />
          {word !== 'paid' && <PaidQuestion payments={payments} proof={payment.bill} />}
        </Stack>
      </Split>
    </Frame>
  );
}

/** A new attempt, prefilled: nothing is asked twice. */
function Again({ payments, payment }: { readonly payments: Payments; readonly payment: PaymentView }) {
  const { language } = useResident();
  const { t, locale } = language.translator.value;
  const { reference, amount } = payment.bill;
  return (
    <Button
      kind="main"
      wide
      icon="undo"
      onPress={() => void payFromHere(payments, { reference, amount }, locale)}
    >
      {t('payment.word.again')}
    </Button>
  );
}

function PaidQuestion({
  payments,
  proof,
}: {
  readonly payments: Payments;
  readonly proof: BillProof | null;
}) {
  const { language, router } = useResident();
  const ask = (): void => {
    if (proof) void payments.asked.find({ reference: proof.reference, amount: proof.amount });
    router.go({ at: 'paid' });
  };
  return (
    <Button icon="help" onPress={ask}>
      {language.translator.value.t('payment.invited.paid-question')}
    </Button>
  );
}

function NotOpened({ payments, over }: { readonly payments: Payments; readonly over: boolean }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const title = t(over ? 'payment.invited.over' : 'payment.invited.failed');
  return (
    <Frame
      title={title}
      action={
        over ? undefined : (
          <Button kind="main" wide icon="refresh" onPress={() => void payments.opened?.retry()}>
            {t('common.retry')}
          </Button>
        )
      }
    >
      <EmptyState icon={over ? 'clock' : 'wifi-off'} heading={title} level={1}>
        <Stack gap="m">
          <p>{t(over ? 'payment.invited.over-text' : 'problem.offline')}</p>
          <FromHere />
          <PaidQuestion payments={payments} proof={null} />
        </Stack>
      </EmptyState>
    </Frame>
  );
}

/** The return itself could not be read: the attempt goes on without this page. */
function Lost({ payments }: { readonly payments: Payments }) {
  const { language } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const title = t('payment.word.reading');
  return (
    <Frame title={title}>
      <EmptyState icon="wifi-off" heading={title} level={1}>
        <Stack gap="m">
          <p>{t('payment.word.stale')}</p>
          <PaidQuestion payments={payments} proof={null} />
        </Stack>
      </EmptyState>
    </Frame>
  );
}

function Nothing() {
  const { language, router } = useResident();
  const { t } = language.translator.value;
  const title = t('payment.home.none');
  return (
    <Frame title={title} onBack={useBack()}>
      <EmptyState icon="wallet" heading={title} level={1}>
        <Stack gap="m">
          <p>{t('payment.home.none-text')}</p>
          <Button icon="help" onPress={() => router.go({ at: 'paid' })}>
            {t('payment.invited.paid-question')}
          </Button>
          <FromHere />
        </Stack>
      </EmptyState>
    </Frame>
  );
}

/** Where a bill can be paid from its paper: the procedure itself. */
function FromHere() {
  const { language, router, content } = useResident();
  const books = content.value;
  const paying =
    books.status === 'ready'
      ? books.value.library.procedures.find(({ steps }) => steps.some(({ kind }) => kind === 'payment'))
      : undefined;
  if (!paying) return null;
  return (
    <Button icon="file-text" onPress={() => router.go({ at: 'procedure', id: paying.id, depth: 0 })}>
      {language.translator.value.t('payment.invited.start')}
    </Button>
  );
}
