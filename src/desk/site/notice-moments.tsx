import { FieldError } from '#ui/text-field/field-error.tsx';
import { useDesk } from '../use-desk.ts';
import type { NoticeDraft } from './notice-draft.ts';
import type { NoticeForm } from './notice-form.ts';

interface NoticeMomentsProps {
  readonly form: NoticeForm;
  readonly draft: NoticeDraft;
}

/** From when to when: two moments, or one day and its hours. */
export const NoticeMoments = ({ form, draft }: NoticeMomentsProps) => {
  const fields =
    draft.kind === 'hours'
      ? ([
          ['day', 'date'],
          ['opens', 'time'],
          ['shuts', 'time'],
        ] as const)
      : ([
          ['from', 'datetime-local'],
          ['to', 'datetime-local'],
        ] as const);
  return (
    <div class="writing-notice__moments">
      {fields.map(([field, type]) => (
        <Moment key={field} form={form} draft={draft} field={field} type={type} />
      ))}
    </div>
  );
};

interface MomentProps extends NoticeMomentsProps {
  readonly field: 'from' | 'to' | 'day' | 'opens' | 'shuts';
  readonly type: 'date' | 'time' | 'datetime-local';
}

const Moment = ({ form, draft, field, type }: MomentProps) => {
  const { t } = useDesk().words;
  const wrong = form.errors.value.find((one) => one.field === field);
  const id = `notice-${field}`;
  return (
    <div>
      <label class="writing-notice__label" for={id}>
        {t(`desk.notices.${field}`)}
      </label>
      {wrong && <FieldError id={`${id}-error`}>{t(wrong.key)}</FieldError>}
      <input
        id={id}
        class="writing-notice__moment"
        type={type}
        value={draft[field]}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onInput={(event) => form.change({ [field]: event.currentTarget.value })}
      />
    </div>
  );
};
