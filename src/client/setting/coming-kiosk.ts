import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { TicketContext } from '#core/ticket/ticket.ts';
import type { CallState } from '../models/call.ts';
import type { Enrolment } from '../models/kiosk-identity.ts';
import type { KioskSign } from '../models/kiosk-sign.ts';
import { loading } from '../models/loadable.ts';
import type { KioskPart } from './kiosk.ts';

/** A kiosk whose outbox and identity are still on their way: what is asked of it meanwhile waits, and is not lost. */
export interface ComingKiosk extends KioskPart {
  /** They are there: from now on it is that kiosk. */
  join(kiosk: KioskPart): void;
}

export interface ComingKioskDeps {
  /** What this browser bore last; null when it is not known to be a kiosk. */
  readonly sign: KioskSign | null;
  /** Leaves for a fresh page: all that a wipe has to do while nothing was written anywhere. */
  readonly leave: () => void;
}

const nobodyCalled: CallState = { kind: 'none' };

export const createComingKiosk = ({ sign, leave }: ComingKioskDeps): ComingKiosk => {
  const there = signal<KioskPart | null>(null);
  const asked = signal<TicketContext | null>(null);
  const waiting: ((kiosk: KioskPart) => void)[] = [];

  const shown = <T>(pick: (kiosk: KioskPart) => ReadonlySignal<T>, until: T): ReadonlySignal<T> =>
    computed(() => (there.value === null ? until : pick(there.value).value));
  const whenThere = (act: (kiosk: KioskPart) => void): void => {
    const kiosk = there.peek();
    if (kiosk === null) waiting.push(act);
    else act(kiosk);
  };

  const enrolment = shown<Enrolment>((kiosk) => kiosk.enrolment.state, { kind: 'loading', sign });

  // A call is sealed in the name of a kiosk: the touch waits until it is known which one this is.
  effect(() => {
    const [context, kiosk, known] = [asked.value, there.value, enrolment.value.kind];
    if (context === null || kiosk === null || known === 'loading') return;
    untracked(() =>
      batch(() => {
        if (known === 'enrolled') kiosk.call.open(context);
        asked.value = null;
      }),
    );
  });

  return {
    enrolment: {
      state: enrolment,
      demoKiosks: shown((kiosk) => kiosk.enrolment.demoKiosks, loading),
      enrolWithCode: (code) => whenThere((kiosk) => kiosk.enrolment.enrolWithCode(code)),
      enrolDemo: (id) => whenThere((kiosk) => kiosk.enrolment.enrolDemo(id)),
    },
    call: {
      state: shown((kiosk) => kiosk.call.state, nobodyCalled),
      opening: computed(() => asked.value !== null || (there.value?.call.opening.value ?? false)),
      open: (context) => {
        asked.value ??= context;
      },
      needsTold: computed(() => asked.value !== null || (there.value?.call.needsTold.value ?? true)),
      sayNeeds: (needs) => {
        const context = asked.peek();
        if (context === null) there.peek()?.call.sayNeeds(needs);
        else asked.value = { ...context, needs };
      },
      answerOffer: (accepts) => there.peek()?.call.answerOffer(accepts),
      cancel: () => {
        asked.value = null;
        there.peek()?.call.cancel();
      },
    },
    heartbeat: shown((kiosk) => kiosk.heartbeat, null),
    lookAgain: async () => {
      await there.peek()?.lookAgain();
    },
    keptHere: shown((kiosk) => kiosk.keptHere, false),
    countVisit: (visit) => there.peek()?.countVisit(visit),
    wipe: async (ending) => {
      asked.value = null;
      const kiosk = there.peek();
      if (kiosk === null) leave();
      else await kiosk.wipe(ending);
    },
    join: (kiosk) => {
      there.value = kiosk;
      for (const act of waiting.splice(0)) act(kiosk);
    },
  };
};
