import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { seconds } from '#core/instant.ts';
import type { AccessNeed } from '#core/ticket/ticket.ts';
import type { ResidentApi } from '../api/call.ts';
import { isVerdict } from '../api/verdict.ts';
import type { Clock } from '../ports/clock.ts';
import type { OwnCall } from './own-call.ts';

/** What helps the person, told to the desk while their call is open: the last word wins, whatever the network does. */
export interface TellingNeeds {
  /** The call on the server says what was chosen last. */
  readonly told: ReadonlySignal<boolean>;
  /** A call begins, and says this already. */
  begin(needs: readonly AccessNeed[]): void;
  want(needs: readonly AccessNeed[]): void;
  /** The server holds this call: it can be told. */
  held(own: OwnCall): void;
  /** The call is over, or its person gone. */
  stop(): void;
}

const same = (a: readonly AccessNeed[], b: readonly AccessNeed[]): boolean =>
  a.length === b.length && a.every((need) => b.includes(need));

export const createTellingNeeds = ({
  api,
  clock,
}: {
  readonly api: ResidentApi;
  readonly clock: Clock;
}): TellingNeeds => {
  const said = signal<readonly AccessNeed[]>([]);
  const wanted = signal<readonly AccessNeed[]>([]);
  let holder: OwnCall | null = null;
  let asking = new AbortController();
  let busy = false;

  const tell = async (own: OwnCall): Promise<void> => {
    const { signal } = asking;
    const needs = wanted.peek();
    busy = true;
    const { ticketId, capability } = own;
    const body = { needs: [...needs] };
    const answer = await api.call('sayNeeds', { params: { ticketId }, body, capability, signal });
    if (signal.aborted) return;
    busy = false;
    if (answer.ok) said.value = needs;
    else if (isVerdict(answer)) return;
    const callOff = clock.after(seconds(answer.ok ? 0 : 3), next);
    signal.addEventListener('abort', callOff);
  };
  const next = (): void => {
    if (holder !== null && !busy && !same(said.peek(), wanted.peek())) void tell(holder);
  };

  const stop = (): void => {
    asking.abort();
    asking = new AbortController();
    holder = null;
    busy = false;
  };

  return {
    told: computed(() => same(said.value, wanted.value)),
    begin: (needs) => {
      stop();
      said.value = needs;
      wanted.value = needs;
    },
    want: (needs) => {
      wanted.value = needs;
      next();
    },
    held: (own) => {
      holder = own;
      next();
    },
    stop,
  };
};
