import { useEffect, useRef } from 'preact/hooks';
import type { PaymentAlert } from '#contract/schemas/account.ts';
import type { Found } from '#client/models/desk/desk-alerts.ts';
import { Button } from '#ui/button/button.tsx';
import { Choices } from '#ui/choices/choices.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';
import { alertHeadingId } from './alert-heading-id.ts';
import type { PaymentsModel } from './payments-model.ts';

const words: readonly Found[] = ['paid', 'not-paid', 'refunded'];

/** What the account says. It cannot be taken back, so it is chosen and then said in the button's own words. */
export const SettleForm = ({
  alert,
  model,
}: {
  readonly alert: PaymentAlert;
  readonly model: PaymentsModel;
}) => {
  const { t } = useDesk().words;
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const choose = (id: string): void => {
    const found = words.find((word) => word === id);
    if (found) model.choose(found);
  };
  const close = (): void => {
    model.close();
    document.getElementById(alertHeadingId(alert.alertId))?.focus();
  };
  const found = model.found.value;
  return (
    <form
      class="settle-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void model.settle();
      }}
    >
      <p class="settle-form__question" id="found-legend" ref={question} tabIndex={-1}>
        {t('desk.alert.question', { reference: alert.reference })}
      </p>
      {model.missing.value && <FieldError id="found-error">{t('desk.alert.missing')}</FieldError>}
      <Choices
        name="found"
        legendId="found-legend"
        options={words.map((word) => ({
          id: word,
          label: t(`desk.found.${word}`),
          hint: t(`desk.found.${word}.hint`),
        }))}
        value={found}
        onChange={choose}
        errorId={model.missing.value ? 'found-error' : undefined}
      />
      {model.refusal.value && <PlainRefusal refusal={model.refusal.value} of="gesture" />}
      <div class="settle-form__actions">
        <Button kind="main" type="submit" busy={model.busy.value}>
          {found === null ? t('desk.alert.save') : t(`desk.alert.save.${found}`)}
        </Button>
        <Button kind="plain" onPress={close}>
          {t('desk.alert.later')}
        </Button>
      </div>
      <p class="settle-form__note">{t('desk.alert.final')}</p>
    </form>
  );
};
