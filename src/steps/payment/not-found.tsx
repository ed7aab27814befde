import type { Translator } from '#i18n/translator.ts';
import { DotList } from '#ui/dot-list/dot-list.tsx';
import { Notice } from '#ui/notice/notice.tsx';

/** Why a bill is not on screen. `offline`: no network; `unreachable`: our server or its ledger does not answer. */
export type NoBill = 'unknown' | 'offline' | 'unreachable' | 'too-many';

export interface NotFoundProps {
  readonly why: NoBill;
  readonly translator: Translator;
}

/** What to look at, and who can look too. It never says that someone was wrong. */
export function NotFound({ why, translator: { t } }: NotFoundProps) {
  if (why !== 'unknown') return <Unreachable why={why} t={t} />;
  return (
    <Notice tone="warn" icon="search" heading={t('payment.search.unknown')} role="alert">
      <DotList
        items={[
          t('payment.search.unknown-reference'),
          t('payment.search.unknown-amount'),
          t('payment.search.unknown-recent'),
        ]}
      />
      <p>{t('payment.search.unknown-help')}</p>
    </Notice>
  );
}

const headings = {
  offline: 'payment.search.offline',
  unreachable: 'payment.search.unreachable',
  'too-many': 'payment.search.too-many',
} as const;

function Unreachable({ why, t }: { readonly why: keyof typeof headings; readonly t: Translator['t'] }) {
  return (
    <Notice
      tone="warn"
      icon={why === 'offline' ? 'wifi-off' : 'clock'}
      heading={t(headings[why])}
      role="alert"
    >
      <p>{t(why === 'too-many' ? 'payment.search.too-many-text' : 'payment.search.unreachable-text')}</p>
    </Notice>
  );
}
