import { useMemo } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import type { Example } from '#ui/gallery/example.ts';
import { CallerForm } from '../callbacks/caller-callback.tsx';
import { createCallerCallback } from '../callbacks/caller-callback-model.ts';
import type { Desk } from '../desk.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { aTicket, at } from './a-ticket.ts';
import type { Scene } from './fake-services.ts';
import { Stage } from './stage.tsx';

const held = (change: Partial<DeskTicket>): DeskTicket =>
  aTicket({ state: 'arrived', mine: true, fence: 1, takenAt: at(57), arrivedAt: at(58), ...change });

const caller = held({ origin: 'phone', kioskLabel: '', place: '', number: 'P-004', stepId: null });

const atCounter = held({ origin: 'counter', kioskLabel: '', place: '', number: 'A-031', stepId: null });

const waiting = aTicket({
  ...atCounter,
  state: 'waiting',
  mine: false,
  fence: null,
  takenAt: null,
  arrivedAt: null,
});

const remote = held({
  state: 'taken',
  arrivedAt: null,
  heldRemotely: true,
  risenTo: 'remote',
  siteName: 'Mairie du 19ᵉ',
});

const shown = (name: string, ticket: DeskTicket, scene: Scene = {}): Example => ({
  name,
  render: () => (
    <Stage
      onDuty
      scene={{ tickets: [ticket], place: { page: 'queue', ticketId: ticket.ticketId }, ...scene }}
    />
  ),
});

/** The form alone: on a whole console it stands under what the caller asked. */
const Form = ({
  desk,
  wrong,
  sent,
}: {
  readonly desk: Desk;
  readonly wrong: boolean;
  readonly sent: boolean;
}) => {
  const { queue, clock } = desk.services;
  const model = useMemo(() => {
    const made = createCallerCallback(queue, clock, caller.ticketId, () => 'a call-back' as TicketId);
    made.typed.value = wrong ? '06 12' : '06 12 34 56 78';
    if (!wrong) made.chosen.value = made.slots.value[1] ?? null;
    if (sent) void made.send();
    return made;
  }, []);
  return (
    <DeskPage heading="Nouvel appel">
      <section class="desk-card" aria-labelledby="caller-form">
        <h2 class="desk-eyebrow" id="caller-form">
          Rappel
        </h2>
        <CallerForm model={model} labelledBy="caller-form" />
      </section>
    </DeskPage>
  );
};

interface Filled {
  readonly wrong?: boolean;
  readonly sent?: boolean;
  readonly scene?: Scene;
}

const form = (name: string, { wrong = false, sent = wrong, scene = {} }: Filled = {}): Example => ({
  name,
  render: () => <Stage scene={scene}>{(desk) => <Form desk={desk} wrong={wrong} sent={sent} />}</Stage>,
});

/** A call-back that is proposed at a kiosk, or promised to a caller. */
export const offerExamples: readonly Example[] = [
  shown('call-offer', held({})),
  shown('call-offer-proposed', held({ callbackOffer: 'proposed' })),
  shown('call-offer-accepted', held({ callbackOffer: 'accepted' })),
  shown('call-offer-declined', held({ callbackOffer: 'declined' })),
  shown('call-offer-stale', held({}), { staleSince: at(58) }),
  shown('call-caller', caller),
  shown('call-caller-on-hold', { ...caller, state: 'taken', onHoldSince: at(59) }),
  shown('call-counter', atCounter),
  shown('call-counter-waiting', waiting),
  shown('call-remote', remote),
  shown('call-remote-helping', { ...remote, state: 'arrived', arrivedAt: at(58) }),
  form('caller-form'),
  form('caller-form-wrong', { wrong: true }),
  form('caller-form-moved', { sent: true, scene: { refusal: { code: 'callback_moved' } } }),
];
