import { useEffect } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { DeskField } from '../frame/desk-field.tsx';
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
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return (
    <form
      class="report-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void replying.send();
        if (replying.lacksText.peek()) document.getElementById(id)?.focus();
      }}
    >
      <DeskField
        id={id}
        label={t(`desk.reports.reply.${state}`)}
        hint={t('desk.reports.replyHint')}
        error={replying.lacksText.value ? t('desk.reports.lacksReply') : null}
      >
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            maxLength={longest}
            value={replying.text.value}
            spellcheck
            onInput={({ currentTarget }) => replying.write(currentTarget.value)}
          />
        )}
      </DeskField>
      <div class="report-form__ways">
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
