import { useMemo } from 'preact/hooks';
import type { SiteNotice } from '#contract/schemas/site.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { useDesk } from '../use-desk.ts';
import { kindOf } from './notice-draft.ts';
import { noticeWhen } from './notice-when.ts';
import { useWriteFor } from './use-write-for.ts';
import { createNoticeForm, type NoticeForm } from './notice-form.ts';
import { sitesOf } from './sites-of.ts';
import { WritingNotice } from './writing-notice.tsx';
import './notices-page.css';

/** What the manager's sites say besides their hours: notices, exceptional closures. */
export const NoticesPage = () => {
  const { notices } = useDesk().services;
  const form = useMemo(() => createNoticeForm(notices), [notices]);
  usePolled(notices.load);
  useWriteFor(form);
  return <NoticesScreen form={form} />;
};

export const NoticesScreen = ({ form }: { readonly form: NoticeForm }) => {
  const { services, session, words } = useDesk();
  const { t } = words;
  const list = services.notices.list.value;
  const [first] = sitesOf(session.value);
  const mayWrite = list.state === 'ready' && form.draft.value === null && first !== undefined;
  return (
    <DeskPage
      heading={t('desk.notices.heading')}
      lead={t('desk.notices.lead')}
      aside={
        mayWrite && (
          <Button
            kind="main"
            icon="message"
            onPress={() => form.start(crypto.randomUUID(), first.siteId, services.clock.now.peek())}
          >
            {t('desk.notices.write')}
          </Button>
        )
      }
    >
      {form.draft.value && <WritingNotice form={form} draft={form.draft.value} />}
      {!form.draft.value && form.refusal.value && <PlainRefusal refusal={form.refusal.value} of="gesture" />}
      {list.state === 'loading' && <LoadingState label={t('desk.notices.loading')} />}
      {list.state === 'refused' && (
        <ListRefused refusal={list.refusal} onAgain={() => void services.notices.load()} />
      )}
      {list.state === 'ready' && list.stale && <ListStale readAt={list.readAt} />}
      {list.state === 'ready' && list.items.length === 0 && !form.draft.value && (
        <EmptyState icon="message" heading={t('desk.notices.empty.heading')}>
          <p>{t('desk.notices.empty.text')}</p>
        </EmptyState>
      )}
      {list.state === 'ready' && list.items.length > 0 && (
        <ul class="notice-list">
          {list.items.map((one) => (
            <Line key={one.noticeId} notice={one} form={form} />
          ))}
        </ul>
      )}
    </DeskPage>
  );
};

const Line = ({ notice, form }: { readonly notice: SiteNotice; readonly form: NoticeForm }) => {
  const { services, session, words } = useDesk();
  const { t } = words;
  const { fromAt, texts } = notice;
  const kind = kindOf(notice);
  const shown = fromAt <= services.clock.now.value;
  const site = sitesOf(session.value).find((one) => one.siteId === notice.siteId);
  const about = { text: texts.fr };
  return (
    <li class="notice-line">
      <div class="notice-line__words">
        <p class="notice-line__chips">
          <Chip tone={shown ? 'good' : 'plain'} icon={shown ? 'monitor' : 'clock'}>
            {t(shown ? 'desk.notices.shown' : 'desk.notices.coming')}
          </Chip>
          {kind !== 'notice' && <Chip tone="warn">{t(`desk.notices.${kind}`)}</Chip>}
          <span>{site?.name}</span>
        </p>
        <p class="notice-line__text">{texts.fr}</p>
        <p class="notice-line__when">{noticeWhen(notice, words)}</p>
      </div>
      <Button
        kind="plain"
        icon="pencil"
        label={t('desk.notices.editOf', about)}
        onPress={() => form.edit(notice)}
      >
        {t('desk.notices.edit')}
      </Button>
      <Button
        kind="plain"
        icon="x"
        label={t('desk.notices.endOf', about)}
        onPress={() => void form.end(notice)}
      >
        {t('desk.notices.end')}
      </Button>
    </li>
  );
};
