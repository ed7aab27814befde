import { noticeAtMost } from '#contract/schemas/site.ts';
import { directionOf, locales } from '#core/locale.ts';
import { Button } from '#ui/button/button.tsx';
import { Choices } from '#ui/choices/choices.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';
import type { NoticeDraft, NoticeField, NoticeForm } from './notice-form.ts';
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
        <div class="writing-notice__moments">
          <Moment form={form} draft={draft} field="from" />
          <Moment form={form} draft={draft} field="to" />
        </div>
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
        name="notice-closes"
        legendId="notice-kind"
        options={[
          { id: 'no', label: t('desk.notices.kind.notice') },
          { id: 'yes', label: t('desk.notices.closure'), hint: t('desk.notices.kind.closureHint') },
        ]}
        value={draft.closes ? 'yes' : 'no'}
        onChange={(id) => form.change({ closes: id === 'yes' })}
      />
    </div>
  );
};

const useError = (form: NoticeForm, field: NoticeField): string | undefined => {
  const { t } = useDesk().words;
  const error = form.errors.value.find((one) => one.field === field);
  return error && t(error.key);
};

const Moment = ({ form, draft, field }: WritingNoticeProps & { readonly field: 'from' | 'to' }) => {
  const { t } = useDesk().words;
  const error = useError(form, field);
  const id = `notice-${field}`;
  return (
    <div>
      <label class="writing-notice__label" for={id}>
        {t(`desk.notices.${field}`)}
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <input
        id={id}
        class="writing-notice__moment"
        type="datetime-local"
        value={draft[field]}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => form.change({ [field]: event.currentTarget.value })}
      />
    </div>
  );
};

const Texts = ({ form, draft }: WritingNoticeProps) => {
  const { t } = useDesk().words;
  const error = useError(form, 'fr');
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
          error={locale === 'fr' ? error : undefined}
          onInput={(text) => form.write(locale, text)}
        />
      ))}
    </>
  );
};

/** What each language reads, French in place of what is missing. */
const Preview = ({ form, draft }: WritingNoticeProps) => {
  const { t, date, time } = useDesk().words;
  const until = form.until.value;
  return (
    <section class="writing-notice__preview" aria-labelledby="notice-preview">
      <h3 class="desk-eyebrow" id="notice-preview">
        {t('desk.notices.preview')}
      </h3>
      {draft.closes && until !== null && (
        <p>{t('desk.notices.adds', { date: date(until), time: time(until) })}</p>
      )}
      {locales.map((locale) => {
        const own = draft.texts[locale].trim();
        const shown = own === '' ? 'fr' : locale;
        return (
          <div key={locale} class="writing-notice__shown">
            <p class="writing-notice__language">
              {t(`desk.notices.language.${locale}`)}
              {own === '' && locale !== 'fr' && <> · {t('desk.notices.inFrench')}</>}
            </p>
            <Notice tone="info" icon={draft.closes ? 'clock' : 'info'}>
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
