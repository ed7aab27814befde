import type { Refusal } from '#client/models/desk/refusal.ts';
import type { Translator } from '#i18n/translator.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useDesk } from '../use-desk.ts';

interface PlainRefusalProps {
  readonly refusal: Refusal;
  /**
   * A question can be asked again at no cost, and what was written for it stays; where one only reads, nothing was
   * written; of a gesture nobody knows whether it was done.
   */
  readonly of: 'question' | 'reading' | 'gesture';
}

const wordsOf = ({ code, retryAt }: Refusal, of: PlainRefusalProps['of'], { t, time }: Translator) => {
  switch (code) {
    case 'offline':
      return { heading: t('desk.plain.offline'), text: t(`desk.plain.offlineText.${of}`) };
    case 'forbidden':
    case 'not_found':
      return { heading: t('desk.plain.forbidden'), text: t('desk.plain.forbiddenText') };
    case 'too_many':
      return {
        heading: t('desk.plain.tooMany'),
        text:
          retryAt === undefined
            ? t('desk.plain.tooManySoon')
            : t('desk.plain.tooManyUntil', { time: time(retryAt) }),
      };
    default:
      return { heading: t('desk.plain.other'), text: t('desk.plain.otherText') };
  }
};

/** What the server did not do, at the place where it was asked; what was typed stays. */
export const PlainRefusal = ({ refusal, of }: PlainRefusalProps) => {
  const { heading, text } = wordsOf(refusal, of, useDesk().words);
  return (
    <Notice
      tone={refusal.code === 'offline' ? 'wrong' : 'warn'}
      icon={refusal.code === 'offline' ? 'wifi-off' : 'alert'}
      role="alert"
      heading={heading}
    >
      {text}
    </Notice>
  );
};
