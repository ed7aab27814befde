import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskNotices } from '#client/models/desk/desk-notices.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { NoticeTexts, SiteNotice } from '#contract/schemas/site.ts';
import type { SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { type Locale, locales } from '#core/locale.ts';
import type { WordKey } from '#i18n/keys.ts';
import { localOf, momentOf } from './local-time.ts';

export type NoticeField = 'fr' | 'from' | 'to';

export interface NoticeDraft {
  readonly noticeId: string;
  readonly siteId: SiteId;
  readonly closes: boolean;
  readonly from: string;
  readonly to: string;
  readonly texts: Readonly<Record<Locale, string>>;
}

export interface NoticeForm {
  /** Null while nothing is being written. */
  readonly draft: ReadonlySignal<NoticeDraft | null>;
  readonly errors: ReadonlySignal<readonly { readonly field: NoticeField; readonly key: WordKey }[]>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly attempt: ReadonlySignal<number>;
  readonly until: ReadonlySignal<Instant | null>;
  start(noticeId: string, siteId: SiteId, now: Instant): void;
  edit(notice: SiteNotice): void;
  change(change: Partial<Omit<NoticeDraft, 'noticeId' | 'texts'>>): void;
  write(locale: Locale, text: string): void;
  close(): void;
  save(now: Instant): Promise<void>;
  end(notice: SiteNotice): Promise<void>;
}

const hour = 3_600_000;
const noTexts: NoticeDraft['texts'] = { fr: '', 'fr-simple': '', en: '', ar: '' };

const wrongIn = (
  { texts, from, to }: NoticeDraft,
  now: Instant,
): readonly { readonly field: NoticeField; readonly key: WordKey }[] => {
  const [begins, ends] = [momentOf(from), momentOf(to)];
  return [
    ...(texts.fr.trim() === '' ? [{ field: 'fr', key: 'desk.notices.error.fr' } as const] : []),
    ...(begins === null ? [{ field: 'from', key: 'desk.notices.error.from' } as const] : []),
    ...(ends === null || ends <= Math.max(begins ?? 0, now)
      ? [{ field: 'to', key: 'desk.notices.error.to' } as const]
      : []),
  ];
};

/** Only the languages in which something was written. */
const written = (texts: NoticeDraft['texts']): NoticeTexts => {
  const said = locales.map((locale) => [locale, texts[locale].trim()] as const);
  return { fr: texts.fr.trim(), ...Object.fromEntries(said.filter(([, text]) => text !== '')) };
};

export const createNoticeForm = (notices: Pick<DeskNotices, 'put' | 'end'>): NoticeForm => {
  const draft = signal<NoticeDraft | null>(null);
  const errors = signal<ReturnType<typeof wrongIn>>([]);
  const refusal = signal<Refusal | null>(null);
  const busy = signal(false);
  const attempt = signal(0);

  const show = (next: NoticeDraft | null): void => {
    draft.value = next;
    errors.value = [];
    refusal.value = null;
  };

  const during = async (ask: () => ReturnType<DeskNotices['put']>): Promise<void> => {
    busy.value = true;
    const answer = await ask();
    busy.value = false;
    if (answer.ok) show(null);
    else refusal.value = answer.refusal;
  };

  const send = async (one: NoticeDraft): Promise<void> => {
    const [fromAt, toAt] = [momentOf(one.from), momentOf(one.to)];
    if (fromAt === null || toAt === null) return;
    const notice = { closes: one.closes, fromAt, toAt, texts: written(one.texts) };
    await during(() => notices.put(one.siteId, one.noticeId, notice));
  };

  return {
    draft,
    errors,
    refusal,
    busy,
    attempt,
    until: computed(() => draft.value && momentOf(draft.value.to)),
    start: (noticeId, siteId, now) => {
      const to = localOf((now + 24 * hour) as Instant);
      show({ noticeId, siteId, closes: false, from: localOf(now), to, texts: noTexts });
    },
    edit: ({ noticeId, siteId, closes, fromAt, toAt, texts }) => {
      const known = Object.fromEntries(locales.map((locale) => [locale, texts[locale] ?? '']));
      show({
        noticeId,
        siteId,
        closes,
        from: localOf(fromAt),
        to: localOf(toAt),
        texts: { ...noTexts, ...known },
      });
    },
    change: (change) => {
      const was = draft.peek();
      if (was) draft.value = { ...was, ...change };
    },
    write: (locale, text) => {
      const was = draft.peek();
      if (was) draft.value = { ...was, texts: { ...was.texts, [locale]: text } };
    },
    close: () => show(null),
    save: async (now) => {
      const one = draft.peek();
      if (!one || busy.peek()) return;
      attempt.value = attempt.peek() + 1;
      errors.value = wrongIn(one, now);
      if (errors.peek().length === 0) await send(one);
    },
    end: async ({ siteId, noticeId }) => {
      if (!busy.peek()) await during(() => notices.end(siteId, noticeId));
    },
  };
};
