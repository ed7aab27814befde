import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import { Button } from '#ui/button/button.tsx';
import { Choices } from '#ui/choices/choices.tsx';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { offerDoorId } from '../keyboard/doors.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useVerbButton } from '../ticket/use-verb-button.ts';
import { useDesk } from '../use-desk.ts';
import { callbackSlotWords } from './callback-slot-words.ts';
import { type CallerCallbackModel, createCallerCallback } from './caller-callback-model.ts';
import './caller-callback.css';

interface CallerCallbackProps {
  readonly ticket: DeskTicket;
  readonly labelledBy: string;
}

/** For a caller: the one number that an agent types, and the code that they say in return. */
export const CallerCallback = ({ ticket, labelledBy }: CallerCallbackProps) => {
  const { services, words } = useDesk();
  const common = useVerbButton(ticket);
  const open = useSignal(false);
  const model = useMemo(
    () =>
      createCallerCallback(
        services.queue,
        services.clock,
        ticket.ticketId,
        () => crypto.randomUUID() as TicketId,
      ),
    [services, ticket.ticketId],
  );
  if (model.promised.value) return <Promised model={model} />;
  if (open.value) return <CallerForm model={model} labelledBy={labelledBy} />;
  return (
    <>
      <p>
        <Button {...common} id={offerDoorId} icon="phone" onPress={() => (open.value = true)}>
          {words.t('desk.offer.promise')} <KeyHint>Q</KeyHint>
        </Button>
      </p>
      <p class="bill-panel__journal">{words.t('desk.offer.phoneHint')}</p>
    </>
  );
};

const numberId = 'caller-number';
const slotsId = 'caller-slots';
const legendId = 'caller-when';

export const CallerForm = ({
  model,
  labelledBy,
}: {
  readonly model: CallerCallbackModel;
  readonly labelledBy: string;
}) => {
  const { t } = useDesk().words;
  const faults = model.faults.value;
  useEffect(() => document.getElementById(numberId)?.focus(), []);
  const fieldOf = { number: numberId, slot: slotsId } as const;
  return (
    <form
      class="caller-callback"
      noValidate
      aria-labelledby={labelledBy}
      onSubmit={(event) => {
        event.preventDefault();
        void model.send();
      }}
    >
      <ErrorSummary
        heading={t('desk.signIn.errors', { count: faults.length })}
        attempt={model.attempt.value}
        errors={faults.map((fault) => ({ fieldId: fieldOf[fault], text: t(`desk.offer.error.${fault}`) }))}
      />
      <Refused refusal={model.refusal.value} />
      <TextField
        id={numberId}
        label={t('desk.offer.number')}
        hint={t('desk.offer.numberHint')}
        value={model.typed.value}
        error={faults.includes('number') ? t('desk.offer.error.number') : undefined}
        onInput={(text) => {
          model.typed.value = text;
        }}
        size="medium"
        dir="ltr"
        maxLength={30}
        inputMode="tel"
        autocomplete="off"
      />
      <Slots model={model} wrong={faults.includes('slot')} />
      <p>
        <Button kind="main" type="submit" icon="phone" busy={model.busy.value}>
          {t('desk.offer.send')}
        </Button>
      </p>
    </form>
  );
};

const Refused = ({ refusal }: { readonly refusal: Refusal | null }) => {
  const { t } = useDesk().words;
  if (!refusal) return null;
  if (refusal.code !== 'callback_moved') return <PlainRefusal refusal={refusal} of="gesture" />;
  return (
    <Notice tone="warn" role="alert" heading={t('desk.offer.moved')}>
      {t('desk.offer.movedText')}
    </Notice>
  );
};

const Slots = ({ model, wrong }: { readonly model: CallerCallbackModel; readonly wrong: boolean }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const now = services.clock.now.value;
  const slots = model.slots.value;
  const idOf = ({ date, from }: (typeof slots)[number]): string => `${date}-${from}`;
  return (
    <div>
      <p class="writing-notice__label" id={legendId}>
        {t('desk.offer.when')}
      </p>
      {wrong && <FieldError id={`${slotsId}-error`}>{t('desk.offer.error.slot')}</FieldError>}
      <Choices
        name={slotsId}
        legendId={legendId}
        options={slots.map((slot) => ({
          id: idOf(slot),
          label: callbackSlotWords({ slot, late: false }, now, words),
        }))}
        value={model.chosen.value && idOf(model.chosen.value)}
        errorId={wrong ? `${slotsId}-error` : undefined}
        onChange={(id) => {
          model.chosen.value = slots.find((slot) => idOf(slot) === id) ?? null;
        }}
      />
    </div>
  );
};

/** Read out sign by sign; the caller types it on the town's own page. */
const Promised = ({ model }: { readonly model: CallerCallbackModel }) => {
  const { t } = useDesk().words;
  return (
    <div role="status">
      <p>{t('desk.offer.say')}</p>
      <p class="caller-callback__code">
        <bdi dir="ltr">{model.promised.value?.trackingCode}</bdi>
      </p>
      <p class="bill-panel__journal">{t('desk.offer.sayHint')}</p>
    </div>
  );
};
