import type { BillStanding } from '#core/payment/standing.ts';
import type { Translator } from '#i18n/translator.ts';
import { Notice, type NoticeProps } from '#ui/notice/notice.tsx';

export interface StandingNoticeProps {
  readonly standing: BillStanding;
  readonly translator: Translator;
  /** Under a heading that says the standing itself. */
  readonly bare?: boolean;
}

type Said = Pick<NoticeProps, 'tone' | 'icon' | 'heading' | 'children'>;

/** Where a bill stands, in words. What is not known is being checked: it is never called a failure. */
export function StandingNotice({ standing, translator, bare = false }: StandingNoticeProps) {
  const { children, heading, ...said } = saidOf(standing, translator);
  return (
    <Notice {...said} heading={bare ? undefined : heading} role="status">
      <p>{children}</p>
    </Notice>
  );
}

const saidOf = (standing: BillStanding, { t, time, date }: Translator): Said => {
  switch (standing.is) {
    case 'to-pay':
      return {
        tone: 'info',
        heading: t('payment.standing.to-pay'),
        children: t('payment.standing.to-pay-text'),
      };
    case 'in-progress':
      return {
        tone: 'warn',
        icon: 'clock',
        heading: t('payment.standing.in-progress'),
        children: t('payment.standing.in-progress-text', {
          since: time(standing.since),
          until: time(standing.until),
        }),
      };
    case 'refused-for-now':
    case 'abandoned-for-now':
      return {
        tone: 'warn',
        icon: 'clock',
        heading: t(`payment.standing.${standing.is}`),
        children: t(`payment.standing.${standing.is}-text`, { until: time(standing.until) }),
      };
    case 'being-checked':
      return {
        tone: 'warn',
        icon: 'search',
        heading: t('payment.standing.being-checked'),
        children: t('payment.standing.being-checked-text', {
          date: date(standing.since),
          time: time(standing.since),
          code: standing.code,
        }),
      };
    case 'paid':
      return {
        tone: 'good',
        heading: t('payment.standing.paid'),
        children: t('payment.standing.paid-text', {
          date: date(standing.at),
          time: time(standing.at),
          how: t(`payment.how.${standing.by}`),
        }),
      };
    case 'not-payable':
      return {
        tone: 'info',
        icon: 'landmark',
        heading: t('payment.standing.not-payable'),
        children: t(`payment.why.${standing.why}`),
      };
  }
};
