import { useSignal } from '@preact/signals';
import type { Payments } from '#client/models/payment/payments.ts';
import { phoneNumber } from '#core/callback/phone.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { WordKey } from '#i18n/keys.ts';
import { Button } from '#ui/button/button.tsx';
import { Choices } from '#ui/choices/choices.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';
import { contextOf } from '../visit/visit.ts';
import { callbackDeskOf } from './callback-desk.ts';
import { NumberField, numberFieldId } from './number-field.tsx';
import { offeredSlots } from './offered-slots.ts';
import { SubjectSaid } from './subject-said.tsx';
import { slotId, slotWords } from './slot-words.ts';

const slotsId = 'field-callback-slot';
const legendId = 'callback-slot-legend';

interface FormProps {
  readonly payments: Payments;
}

/** A number and a time; the subject is where the person stands, and nothing else is asked. */
export function CallbackForm({ payments }: FormProps) {
  const resident = useResident();
  const { t } = resident.language.translator.value;
  const { subject, typed, slot } = callbackDeskOf(payments);
  const tried = useSignal(0);
  // As they were at the touch: an error that changed with each digit would take the focus from the field.
  const faults = useSignal<readonly Fault[]>([]);
  const wrong = faults.value;
  const slots = offeredSlots(resident);
  const chosen = slots.find((one) => slot.value !== null && slotId(one) === slotId(slot.value)) ?? null;
  const number = phoneNumber(typed.value);
  const send = (): void => {
    tried.value += 1;
    faults.value = faultsOf(typed.peek(), number !== null, chosen !== null);
    if (number === null || chosen === null) return;
    const standing = contextOf(resident.visit, resident.language.translator.peek().locale);
    const { stepId, locale } = standing;
    const procedureId = standing.procedureId ?? subject.peek()?.procedureId ?? null;
    const siteId = resident.kiosk?.site.peek()?.id ?? null;
    void payments.callbacks.send({
      kind: 'callback/v1',
      number,
      slot: chosen,
      siteId,
      procedureId,
      stepId,
      locale,
    });
  };
  const numberWrong = wrong.find(({ fieldId }) => fieldId === numberFieldId);
  return (
    <Frame
      title={t('payment.callback.title')}
      wrong={wrong.length > 0}
      onBack={useBack()}
      action={
        slots.length > 0 && (
          <Button
            kind="main"
            wide
            icon="phone"
            busy={payments.callbacks.state.value.kind === 'sending'}
            onPress={send}
          >
            {t('payment.callback.send')}
          </Button>
        )
      }
    >
      <Stack gap="l">
        {wrong.length > 0 && (
          <ErrorSummary
            heading={t('steps.wrong.heading')}
            attempt={tried.value}
            errors={wrong.map(({ fieldId, key }) => ({ fieldId, text: t(key) }))}
          />
        )}
        <Refused payments={payments} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Split
            lead={
              <Heading focusOnMount lead={t('payment.callback.lead')}>
                {t('payment.callback.title')}
              </Heading>
            }
          >
            <Stack gap="l">
              <SubjectSaid subject={subject} />
              <NumberField typed={typed} error={numberWrong ? t(numberWrong.key) : undefined} />
              <Slots slot={slot} chosen={chosen} slots={slots} wrong={wrong} />
              <Panel heading={t('payment.callback.privacy')}>
                <p>{t('payment.callback.privacy-text')}</p>
              </Panel>
            </Stack>
          </Split>
          <input type="submit" hidden />
        </form>
      </Stack>
    </Frame>
  );
}

interface Fault {
  readonly fieldId: string;
  readonly key: WordKey;
}

const faultsOf = (typed: string, isNumber: boolean, hasSlot: boolean): readonly Fault[] => [
  ...(isNumber
    ? []
    : [
        {
          fieldId: numberFieldId,
          key: typed.trim() === '' ? 'payment.callback.number-empty' : 'payment.callback.number-wrong',
        } as const,
      ]),
  ...(hasSlot ? [] : [{ fieldId: slotsId, key: 'payment.callback.slot-empty' } as const]),
];

interface SlotsProps {
  readonly slots: ReturnType<typeof offeredSlots>;
  readonly chosen: ReturnType<typeof offeredSlots>[number] | null;
  readonly slot: ReturnType<typeof callbackDeskOf>['slot'];
  readonly wrong: readonly Fault[];
}

function Slots({ slots, chosen, slot, wrong }: SlotsProps) {
  const { language, now } = useResident();
  const translator = language.translator.value;
  const today = todayInParis(now.value);
  if (slots.length === 0) {
    return (
      <Notice tone="warn">
        <p>{translator.t('payment.callback.no-slot')}</p>
      </Notice>
    );
  }
  return (
    <Stack gap="s">
      <h2 class="text-field__label" id={legendId}>
        {translator.t('payment.callback.when')}
      </h2>
      <Choices
        name={slotsId}
        legendId={legendId}
        options={slots.map((one) => ({ id: slotId(one), label: slotWords(one, today, translator) }))}
        value={chosen && slotId(chosen)}
        errorId={wrong.some(({ fieldId }) => fieldId === slotsId) ? `${slotsId}-error` : undefined}
        onChange={(id) => {
          slot.value = slots.find((one) => slotId(one) === id) ?? null;
        }}
      />
      {wrong.some(({ fieldId }) => fieldId === slotsId) && (
        <FieldError id={`${slotsId}-error`}>{translator.t('payment.callback.slot-empty')}</FieldError>
      )}
    </Stack>
  );
}

function Refused({ payments }: FormProps) {
  const { language } = useResident();
  const { t } = language.translator.value;
  if (payments.callbacks.state.value.kind !== 'refused') return null;
  return (
    <Notice tone="wrong" role="alert" heading={t('payment.callback.refused')}>
      <p>{t('payment.callback.refused-text')}</p>
    </Notice>
  );
}
