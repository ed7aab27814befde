import type { BillView } from '#contract/schemas/bill.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';
import type { IconName } from '#ui/icon/icon-names.ts';
import type { NoticeTone } from '#ui/notice/notice.tsx';
import { sinceWords } from './moment-words.ts';

export interface StandingWords {
  readonly tone: Exclude<NoticeTone, 'person'>;
  readonly icon: IconName;
  readonly heading: string;
  /** What an agent can repeat to the person as it stands. */
  readonly text: string;
}

/** Where a bill stands, in words. What is not known is never called a failure. */
export const standingWords = (
  standing: BillView['standing'],
  now: Instant,
  words: Translator,
): StandingWords => {
  const { t, time } = words;
  switch (standing.is) {
    case 'paid':
      return {
        tone: 'good',
        icon: 'check-circle',
        heading: t('desk.standing.paid'),
        text: t(`desk.standing.paidBy.${standing.by}`, { date: words.date(standing.at) }),
      };
    case 'to-pay':
      return {
        tone: 'info',
        icon: 'file-text',
        heading: t('desk.standing.toPay'),
        text: t('desk.standing.toPayText'),
      };
    case 'in-progress':
      return {
        tone: 'warn',
        icon: 'clock',
        heading: t('desk.standing.inProgress', { since: sinceWords(standing.since, now, words) }),
        text: t('desk.standing.inProgressText', { until: time(standing.until) }),
      };
    case 'refused-for-now':
    case 'abandoned-for-now':
      return {
        tone: 'warn',
        icon: 'clock',
        heading: t(`desk.standing.${standing.is}`),
        text: t(`desk.standing.${standing.is}.text`, { until: time(standing.until) }),
      };
    case 'being-checked':
      return {
        tone: 'warn',
        icon: 'search',
        heading: t('desk.standing.beingChecked'),
        text: t('desk.standing.beingCheckedText', {
          since: sinceWords(standing.since, now, words),
          code: standing.code,
        }),
      };
    case 'not-payable':
      return {
        tone: 'info',
        icon: 'info',
        heading: t('desk.standing.notPayable'),
        text: t(`desk.unpayable.${standing.why}`),
      };
  }
};

/** Whether the ways to pay are any help now: nobody is sent to pay what is paid, or may be paid in a minute. */
export const mayPayOtherwise = ({ standing }: BillView): boolean =>
  standing.is === 'not-payable'
    ? standing.why !== 'by-direct-debit'
    : standing.is === 'to-pay' || standing.is === 'refused-for-now';
