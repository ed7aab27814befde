import type { Translator } from '#i18n/translator.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice, type NoticeTone } from '#ui/notice/notice.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import type { ShownPayment } from './shown-bill.ts';
import './payment-outcome.css';

export interface PaymentOutcomeProps {
  readonly payment: ShownPayment;
  /** False while the server can't be asked: the word may be old. */
  readonly live: boolean;
  readonly translator: Translator;
  readonly level?: 1 | 2;
}

type Word = ShownPayment['word']['word'];

const looks: Readonly<Record<Word, { readonly tone: NoticeTone; readonly icon?: IconName }>> = {
  paid: { tone: 'good' },
  'in-progress': { tone: 'info', icon: 'clock' },
  'refused-for-now': { tone: 'warn', icon: 'clock' },
  'abandoned-for-now': { tone: 'info', icon: 'clock' },
  refused: { tone: 'warn' },
  abandoned: { tone: 'info' },
  'not-paid': { tone: 'info' },
  'being-checked': { tone: 'warn', icon: 'search' },
};

/** What became of a payment, in one of eight words. None of them is "échec". */
export function PaymentOutcome({ payment, live, translator, level = 1 }: PaymentOutcomeProps) {
  const { t } = translator;
  const { word } = payment.word;
  return (
    <Stack gap="m">
      <Heading key={word} level={level} focusOnMount={level === 1}>
        {t(`payment.word.${word}`)}
      </Heading>
      <Said payment={payment} translator={translator} />
      {word === 'being-checked' && <Code payment={payment} t={t} />}
      {!live && (
        <Notice tone="warn" icon="wifi-off" role="status">
          <p>{t('payment.word.stale')}</p>
        </Notice>
      )}
    </Stack>
  );
}

type SaidProps = Pick<PaymentOutcomeProps, 'payment' | 'translator'>;

function Said({ payment, translator }: SaidProps) {
  return (
    <Notice {...looks[payment.word.word]} role="status">
      <p>{textOf(payment, translator)}</p>
    </Notice>
  );
}

/** Where a page's own heading says that it is paid: how much, to whom and when. */
export function PaidNotice(props: SaidProps) {
  return props.payment.word.word === 'paid' ? <Said {...props} /> : null;
}

function Code({ payment, t }: { readonly payment: ShownPayment; readonly t: Translator['t'] }) {
  return (
    <p class="payment-code">
      <span class="payment-code__label">{t('payment.word.code')}</span>
      <bdi class="payment-code__value" dir="ltr">
        {payment.code}
      </bdi>
    </p>
  );
}

const textOf = ({ word, bill, paidAt, startedAt }: ShownPayment, { t, ...say }: Translator): string => {
  switch (word.word) {
    case 'paid':
      return t('payment.word.paid-text', {
        amount: say.cents(bill.amount),
        payee: bill.payee,
        date: say.date(paidAt ?? startedAt),
        time: say.time(paidAt ?? startedAt),
      });
    case 'in-progress':
    case 'refused-for-now':
    case 'abandoned-for-now':
      return t(`payment.word.${word.word}-text`, { until: say.time(word.until) });
    case 'refused':
    case 'abandoned':
    case 'not-paid':
    case 'being-checked':
      return t(`payment.word.${word.word}-text`);
  }
};
