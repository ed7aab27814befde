import { useEffect } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { useDesk } from '../use-desk.ts';
import type { Replying } from './replying.ts';

const longest = 240;

interface ReplyFormProps {
  readonly replying: Replying;
  readonly prefix: string;
}

/** One sentence about the page, published as it is. */
export const ReplyForm = ({ replying, prefix }: ReplyFormProps) => {
  const { t } = useDesk().words;
  const id = `${prefix}-reply`;
  const state = replying.to.value ?? 'fixed';
  const lacks = replying.lacksText.value;
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return (
    <form
      class="reply-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void replying.send();
        if (replying.lacksText.peek()) document.getElementById(id)?.focus();
      }}
    >
      <label for={id}>{t(`desk.reports.reply.${state}`)}</label>
      <p class="reply-form__hint" id={`${id}-hint`}>
        {t('desk.reports.replyHint')}
      </p>
      {lacks && <FieldError id={`${id}-error`}>{t('desk.reports.lacksReply')}</FieldError>}
      <textarea
        id={id}
        rows={2}
        maxLength={longest}
        value={replying.text.value}
        spellcheck
        aria-describedby={lacks ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={lacks ? true : undefined}
        onInput={({ currentTarget }) => replying.write(currentTarget.value)}
      />
      <div class="report-card__ways">
        <Button kind="main" type="submit" icon="arrow-right" busy={replying.busy.value}>
          {t(`desk.reports.publish.${state}`)}
        </Button>
        <Button kind="plain" onPress={replying.drop}>
          {t('desk.reports.cancel')}
        </Button>
      </div>
    </form>
  );
};
