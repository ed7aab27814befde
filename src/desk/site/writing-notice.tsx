import { noticeAtMost } from '#contract/schemas/site.ts';
import { directionOf, locales } from '#core/locale.ts';
import { announcedFrom } from '#core/notice/day-hours.ts';
import { Button } from '#ui/button/button.tsx';
import { Choices } from '#ui/choices/choices.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';
import { hoursOf, type NoticeDraft, noticeKinds } from './notice-draft.ts';
import type { NoticeForm } from './notice-form.ts';
import { NoticeMoments } from './notice-moments.tsx';
import { sitesOf } from './sites-of.ts';

interface WritingNoticeProps {
  readonly form: NoticeForm;
  readonly draft: NoticeDraft;
}

/** One notice as it is written, and beside it as a kiosk shows it. */
export const WritingNotice = ({ form, draft }: WritingNoticeProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const errors = form.errors.value;
  return (
    <form
      class="desk-card writing-notice"
      noValidate
      aria-labelledby="writing-notice"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save(services.clock.now.peek());
      }}
    >
      <div class="writing-notice__fields">
        <Heading level={2} id="writing-notice" focusOnMount>
          {t('desk.notices.write')}
        </Heading>
        <ErrorSummary
          heading={t('desk.signIn.errors', { count: errors.length })}
          attempt={form.attempt.value}
          errors={errors.map(({ field, key }) => ({ fieldId: `notice-${field}`, text: t(key) }))}
        />
        {form.refusal.value && <PlainRefusal refusal={form.refusal.value} of="gesture" />}
        <Where form={form} draft={draft} />
        <Kind form={form} draft={draft} />
        <NoticeMoments form={form} draft={draft} />
        <Texts form={form} draft={draft} />
        <div class="writing-notice__actions">
          <Button kind="main" type="submit" icon="monitor" busy={form.busy.value}>
            {t('desk.notices.save')}
          </Button>
          <Button onPress={form.close}>{t('desk.staff.cancel')}</Button>
        </div>
      </div>
      <Preview form={form} draft={draft} />
    </form>
  );
};

const Where = ({ form, draft }: WritingNoticeProps) => {
  const { session, words } = useDesk();
  const sites = sitesOf(session.value);
  if (sites.length < 2) return null;
  return (
    <div>
      <p class="writing-notice__label" id="notice-where">
        {words.t('desk.notices.where')}
      </p>
      <Choices
        name="notice-site"
        legendId="notice-where"
        options={sites.map(({ siteId, name }) => ({ id: siteId, label: name }))}
        value={draft.siteId}
        onChange={(id) => {
          const site = sites.find(({ siteId }) => siteId === id);
          if (site) form.change({ siteId: site.siteId });
        }}
      />
    </div>
  );
};

const Kind = ({ form, draft }: WritingNoticeProps) => {
  const { t } = useDesk().words;
  return (
    <div>
      <p class="writing-notice__label" id="notice-kind">
        {t('desk.notices.kind')}
      </p>
      <Choices
        name="notice-kind"
        legendId="notice-kind"
        options={[
          { id: 'notice', label: t('desk.notices.kind.notice') },
          { id: 'closure', label: t('desk.notices.closure'), hint: t('desk.notices.kind.closureHint') },
          { id: 'hours', label: t('desk.notices.hours'), hint: t('desk.notices.kind.hoursHint') },
        ]}
        value={draft.kind}
        onChange={(id) => {
          const kind = noticeKinds.find((one) => one === id);
          if (kind) form.change({ kind });
        }}
      />
    </div>
  );
};

const Texts = ({ form, draft }: WritingNoticeProps) => {
  const { t } = useDesk().words;
  const wrong = form.errors.value.find(({ field }) => field === 'fr');
  return (
    <>
      {locales.map((locale) => (
        <TextField
          key={locale}
          id={`notice-${locale}`}
          label={t(`desk.notices.language.${locale}`)}
          hint={t(locale === 'fr' ? 'desk.notices.french' : 'desk.notices.optional')}
          dir={directionOf(locale)}
          maxLength={noticeAtMost}
          value={draft.texts[locale]}
          error={locale === 'fr' && wrong ? t(wrong.key) : undefined}
          onInput={(text) => form.write(locale, text)}
        />
      ))}
    </>
  );
};

/** What kiosks write above it, in each language by themselves. */
const Adds = ({ form, draft }: WritingNoticeProps) => {
  const { services, words } = useDesk();
  const { t, date, time, timeOfDay } = words;
  const until = form.until.value;
  if (draft.kind === 'closure' && until !== null)
    return <p>{t('desk.notices.adds', { date: date(until), time: time(until) })}</p>;
  const hours = draft.kind === 'hours' ? hoursOf(draft) : null;
  if (hours === null) return null;
  const now = services.clock.now.value;
  const from = announcedFrom(hours.date, now);
  return (
    <>
      <p>
        {t('desk.notices.addsHours', {
          day: date(hours.date, 'weekday'),
          from: timeOfDay(hours.from),
          to: timeOfDay(hours.to),
        })}
      </p>
      {from > now && <p>{t('desk.notices.announcedFrom', { date: date(from) })}</p>}
    </>
  );
};

/** What each language reads, French in place of what is missing. */
const Preview = ({ form, draft }: WritingNoticeProps) => {
  const { t } = useDesk().words;
  return (
    <section class="writing-notice__preview" aria-labelledby="notice-preview">
      <h3 class="desk-eyebrow" id="notice-preview">
        {t('desk.notices.preview')}
      </h3>
      <Adds form={form} draft={draft} />
      {locales.map((locale) => {
        const own = draft.texts[locale].trim();
        const shown = own === '' ? 'fr' : locale;
        return (
          <div key={locale} class="writing-notice__shown">
            <p class="writing-notice__language">
              {t(`desk.notices.language.${locale}`)}
              {own === '' && locale !== 'fr' && <> · {t('desk.notices.inFrench')}</>}
            </p>
            <Notice tone="info" icon={draft.kind === 'notice' ? 'info' : 'clock'}>
              <p lang={shown} dir={directionOf(shown)}>
                {own || draft.texts.fr.trim() || '…'}
              </p>
            </Notice>
          </div>
        );
      })}
    </section>
  );
};
