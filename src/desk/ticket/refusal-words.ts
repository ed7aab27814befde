import type { Refusal } from '#client/models/desk/refusal.ts';
import type { Translator } from '#i18n/translator.ts';

export interface RefusalWords {
  readonly tone: 'person' | 'warn' | 'wrong';
  readonly heading: string;
  readonly text: string;
}

const takenHeading = ({ takenAt, takenBy }: Refusal, { t, time }: Translator): string => {
  if (takenAt === undefined) return t('desk.refused.taken');
  return takenBy
    ? t('desk.refused.takenBy', { time: time(takenAt), name: takenBy })
    : t('desk.refused.takenAt', { time: time(takenAt) });
};

/** What an agent reads when the server did not do it: never blame, always what is true now. */
export const refusalWords = (refusal: Refusal, words: Translator): RefusalWords => {
  const { t } = words;
  switch (refusal.code) {
    case 'ticket_taken':
      return {
        tone: 'person',
        heading: takenHeading(refusal, words),
        text: t('desk.refused.takenText'),
      };
    case 'ticket_moved':
      return { tone: 'warn', heading: t('desk.refused.moved'), text: t('desk.refused.movedText') };
    case 'fence_passed':
      return { tone: 'warn', heading: t('desk.refused.fence'), text: t('desk.refused.fenceText') };
    case 'offline':
      return { tone: 'wrong', heading: t('desk.refused.offline'), text: t('desk.refused.offlineText') };
    case 'forbidden':
      return { tone: 'warn', heading: t('desk.refused.forbidden'), text: t('desk.refused.forbiddenText') };
    default:
      return { tone: 'wrong', heading: t('desk.refused.other'), text: t('desk.refused.otherText') };
  }
};
