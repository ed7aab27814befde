import type { CallbackState } from '#core/callback/callback.ts';
import type { RequestState } from '#client/models/request.ts';
import type { TicketId } from '#core/ids.ts';
import type { Resident } from '../app/resident.ts';
import { type CallbackDesk, callbackDeskOf } from '../callback/callback-desk.ts';
import { offeredSlots } from '../callback/offered-slots.ts';
import type { PaymentWorld } from './fake-payments.ts';
import { exampleNow, type World } from './fake-services.ts';
import type { ScreenExample } from './screen-example.ts';

const begin = (resident: Resident): CallbackDesk | null => {
  resident.router.go({ at: 'callback' });
  const payments = resident.services.payments.model.peek();
  if (!payments) return null;
  const desk = callbackDeskOf(payments);
  desk.subject.value = { procedureId: 'acte-de-naissance' };
  return desk;
};

const ask = (resident: Resident): void => {
  const desk = begin(resident);
  if (!desk) return;
  desk.typed.value = '06 12 34 56 78';
  desk.slot.value = offeredSlots(resident)[1] ?? null;
};

const example = (
  setting: 'kiosk' | 'home',
  name: string,
  payments: PaymentWorld | 'coming',
  world: World = {},
): ScreenExample => ({
  name: `${setting}-callback${name}`,
  setting,
  world: { payments, ...world },
  before: ask,
});

const sent: RequestState = {
  kind: 'sent',
  receipt: {
    requestId: '0b7c9f1e-6a52-4d3e-9c11-2f5f4b1a7d91' as TicketId,
    digest: 'x',
    committedAt: exampleNow,
    trackingCode: '7Q4K-X2MD-9',
    dueOn: '2026-11-25',
  },
};
const callbackLink = '/rappel#7Q4KX2MD97Q4KX2MD97Q4KX2MD';

const own = (state: CallbackState): ScreenExample =>
  example('home', `-own-${state}`, {
    ownCallback: {
      is: 'standing',
      standing: { state, slot: { date: '2026-11-25', from: 810, to: 1_020 }, receivedAt: exampleNow },
    },
  });

const byCode = (setting: 'kiosk' | 'home'): ScreenExample => ({
  name: `${setting}-track-callback`,
  setting,
  world: {
    payments: {
      tracking: {
        is: 'callback',
        standing: {
          state: 'promised',
          slot: { date: '2026-11-25', from: 810, to: 1_020 },
          receivedAt: exampleNow,
        },
      },
    },
  },
  before: ({ router }) => router.go({ at: 'track' }),
});

const empty = (setting: 'kiosk' | 'home'): ScreenExample => ({
  name: `${setting}-callback-empty`,
  setting,
  world: {},
  before: (resident) => void begin(resident),
});

const subject = (setting: 'kiosk' | 'home'): ScreenExample => ({
  name: `${setting}-callback-subject`,
  setting,
  world: {},
  before: ({ router }) => router.go({ at: 'callback' }),
});

const asked = (setting: 'kiosk' | 'home'): readonly ScreenExample[] => [
  subject(setting),
  empty(setting),
  example(setting, '', {}),
  example(setting, '-sending', { callback: { kind: 'sending', since: exampleNow } }),
  example(setting, '-sent', { callback: sent, callbackLink }),
  example(setting, '-refused', { callback: { kind: 'refused', problem: 'envelope_unreadable' } }),
];

/** To ask for a call-back, what was promised, and what its own link tells. */
export const callbackExamples: readonly ScreenExample[] = [
  ...asked('kiosk'),
  byCode('kiosk'),
  example('kiosk', '-offline', {}, { online: false }),
  example(
    'kiosk',
    '-kept',
    { callback: { kind: 'kept', since: exampleNow }, callbackLink },
    { online: false },
  ),
  example('kiosk', '-coming', 'coming'),
  ...asked('home'),
  byCode('home'),
  example('home', '-waiting', { callback: { kind: 'waiting', since: exampleNow }, callbackLink }),
  own('promised'),
  own('taken'),
  own('answer-written'),
  own('done'),
  own('unreachable'),
  own('cancelled'),
  own('closed'),
  example('home', '-own-asking', { ownCallback: { is: 'asking' } }),
  example('home', '-own-unknown', {
    ownCallback: { is: 'failed', trouble: { problem: 'code_unknown', since: null, until: null, wait: null } },
  }),
  example('home', '-own-offline', {
    ownCallback: { is: 'failed', trouble: { problem: 'offline', since: null, until: null, wait: null } },
  }),
];
