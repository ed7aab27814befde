import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { StaffId, TicketId } from '#core/ids.ts';

/** Answers that were begun and not sent. In memory alone: they speak of a person, so no disk holds them. */
export interface Drafts {
  readonly unsent: ReadonlySignal<boolean>;
  textOf(requestId: TicketId): string;
  write(requestId: TicketId, text: string): void;
  drop(requestId: TicketId): void;
  /** Another person's drafts are dropped; one's own are still there after a session that ended by itself. */
  belongTo(staffId: StaffId): void;
  dropAll(): void;
}

export const createDrafts = (): Drafts => {
  const texts = signal<ReadonlyMap<TicketId, string>>(new Map());
  let owner: StaffId | null = null;

  const dropAll = (): void => {
    texts.value = new Map();
  };

  return {
    unsent: computed(() => [...texts.value.values()].some((text) => text.trim() !== '')),
    textOf: (requestId) => texts.value.get(requestId) ?? '',
    write: (requestId, text) => {
      texts.value = new Map(texts.peek()).set(requestId, text);
    },
    drop: (requestId) => {
      texts.value = new Map([...texts.peek()].filter(([id]) => id !== requestId));
    },
    belongTo: (staffId) => {
      if (owner !== null && owner !== staffId) dropAll();
      owner = staffId;
    },
    dropAll,
  };
};
