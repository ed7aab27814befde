import { type ReadonlySignal, signal } from '@preact/signals';
import type { AgentPart, Guides } from '#core/guide/guide.ts';
import { after, type Instant, minutes } from '#core/instant.ts';
import { sourceLocale } from '#core/locale.ts';
import type { DeskApi } from '../../api/call.ts';
import { readData } from '../../api/read-data.ts';
import type { Fetch } from '../../ports/network.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** The guides as everybody reads them, and what each says to agents alone; of one version of the content. */
export interface GuideBook {
  readonly guides: Guides;
  /** By guide id. */
  readonly parts: Readonly<Record<string, AgentPart>>;
}

export type GuidesState =
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'ready'; readonly book: GuideBook };

export interface DeskGuides {
  readonly state: ReadonlySignal<GuidesState>;
  /** Reads them unless they were read a moment ago. A book that is there stays when the server can't be reached. */
  load(): Promise<void>;
  /** Back to nothing read: another person may sign in next. */
  forget(): void;
}

const fresh = minutes(5);

export const createDeskGuides = (
  api: Pick<DeskApi, 'call'>,
  fetch: Fetch,
  now: () => Instant,
): DeskGuides => {
  const state = signal<GuidesState>({ state: 'loading' });
  let readAt: Instant | null = null;
  let turn = 0;

  /** The part for everybody is the very file that kiosks and phones of that version have. */
  const guidesOf = async (version: string): Promise<Guides | null> => {
    const was = state.peek();
    if (was.state === 'ready' && was.book.guides.version === version) return was.book.guides;
    try {
      const path = `/content/${version}/guides.${sourceLocale}.json`;
      const response = await fetch(path, { credentials: 'omit', redirect: 'error' });
      const data = ((response.ok && (await readData(response))) || {}) as Partial<Guides>;
      return data.version === version && Array.isArray(data.guides) ? (data as Guides) : null;
    } catch {
      return null;
    }
  };

  const refuse = (refusal: Refusal): void => {
    const stays = state.peek().state === 'ready' && refusal.code === 'offline';
    if (!stays) state.value = { state: 'refused', refusal };
  };

  const read = async (): Promise<void> => {
    const mine = (turn += 1);
    const answer = await api.call('readAgentGuides', {});
    if (mine !== turn) return;
    if (!answer.ok) return refuse(refusalOf(answer, now()));
    const guides = await guidesOf(answer.value.contentVersion);
    if (mine !== turn) return;
    if (guides === null) return refuse({ code: 'offline' });
    const parts = Object.fromEntries(answer.value.parts.map((part) => [part.id, part]));
    readAt = now();
    state.value = { state: 'ready', book: { guides, parts } };
  };

  return {
    state,
    load: async () => {
      if (readAt !== null && state.peek().state === 'ready' && now() < after(readAt, fresh)) return;
      if (state.peek().state === 'refused') state.value = { state: 'loading' };
      await read();
    },
    forget: () => {
      turn += 1;
      readAt = null;
      state.value = { state: 'loading' };
    },
  };
};
