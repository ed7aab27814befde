import type { Refusal } from '#client/models/desk/refusal.ts';
import type { Translator } from '#i18n/translator.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useDoor } from '../door/use-door.ts';

const words = ({ code, retryAt }: Refusal, { t, time }: Translator) => {
  if (code === 'too_many') {
    const text =
      retryAt === undefined
        ? t('desk.signIn.tooMany.soon')
        : t('desk.signIn.tooMany.until', { time: time(retryAt) });
    return { heading: t('desk.signIn.tooMany.heading'), text };
  }
  if (code === 'offline')
    return { heading: t('desk.signIn.offline.heading'), text: t('desk.signIn.offline.text') };
  return { heading: undefined, text: t('desk.signIn.failed') };
};

/** Why nobody could be signed in, when it is not what was typed. */
export const SignInRefusal = ({ refusal }: { readonly refusal: Refusal | null }) => {
  const translator = useDoor().words;
  if (!refusal) return null;
  const { heading, text } = words(refusal, translator);
  return (
    <Notice
      tone={refusal.code === 'offline' ? 'wrong' : 'warn'}
      icon={refusal.code === 'offline' ? 'wifi-off' : 'clock'}
      role="alert"
      heading={heading}
    >
      {text}
    </Notice>
  );
};
