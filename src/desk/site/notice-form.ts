import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DeskNotices } from '#client/models/desk/desk-notices.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { SiteNotice } from '#contract/schemas/site.ts';
import type { SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Locale } from '#core/locale.ts';
import { momentOf } from './local-time.ts';
import {
  draftOf,
  emptyDraft,
  type NoticeDraft,
  type NoticeError,
  writtenOf,
  wrongIn,
} from './notice-draft.ts';

export interface NoticeForm {
  /** Null while nothing is being written. */
  readonly draft: ReadonlySignal<NoticeDraft | null>;
  readonly errors: ReadonlySignal<readonly NoticeError[]>;
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

export const createNoticeForm = (notices: Pick<DeskNotices, 'put' | 'end'>): NoticeForm => {
  const draft = signal<NoticeDraft | null>(null);
  const errors = signal<readonly NoticeError[]>([]);
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

  return {
    draft,
    errors,
    refusal,
    busy,
    attempt,
    until: computed(() => draft.value && momentOf(draft.value.to)),
    start: (noticeId, siteId, now) => show(emptyDraft(noticeId, siteId, now)),
    edit: (notice) => show(draftOf(notice)),
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
      const notice = errors.peek().length === 0 ? writtenOf(one, now) : null;
      if (notice) await during(() => notices.put(one.siteId, one.noticeId, notice));
    },
    end: async ({ siteId, noticeId }) => {
      if (!busy.peek()) await during(() => notices.end(siteId, noticeId));
    },
  };
};
