import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Locale, isLocale, sourceLocale } from '#core/locale.ts';
import type { Records } from '#core/procedure/record.ts';
import type { PreviewState, ShownFinding } from '../wire.ts';
import type { FromFrame, Look, ToFrame } from './messages.ts';

export interface Format {
  readonly id: string;
  readonly name: string;
  readonly setting: 'kiosk' | 'home';
  readonly width: number;
  readonly height: number;
}

const tall: Format = { id: 'tall', name: 'Borne verticale', setting: 'kiosk', width: 1080, height: 1920 };

export const formats: readonly Format[] = [
  tall,
  { id: 'wide', name: 'Borne horizontale', setting: 'kiosk', width: 1920, height: 1080 },
  { id: 'phone', name: 'Téléphone', setting: 'home', width: 390, height: 844 },
  { id: 'desktop', name: 'Ordinateur', setting: 'home', width: 1366, height: 768 },
];

/** Everything that the tool shows; its frame is a page of its own, told by messages. */
export interface Tool {
  readonly state: ReadonlySignal<PreviewState | null>;
  /** False once the program was stopped: what stands here is old. */
  readonly running: ReadonlySignal<boolean>;
  readonly look: ReadonlySignal<Look>;
  readonly format: ReadonlySignal<Format>;
  readonly step: ReadonlySignal<FromFrame['step']>;
  readonly everything: ReadonlySignal<boolean>;
  /** Errors wherever they are; advice about the procedure on show, unless all was asked for. */
  readonly findings: ReadonlySignal<readonly ShownFinding[]>;
  set(change: Partial<Look>): void;
  take(format: Format): void;
  showEverything(on: boolean): void;
  restart(): void;
  record(values: Records): void;
  attach(frame: HTMLIFrameElement | null): void;
}

const firstLook = (): Look => ({
  locale: sourceLocale,
  procedure: location.hash.slice(1),
  size: 'normal',
  contrast: 'normal',
  posture: 'standing',
});

const concerns = (procedure: string, { file, isError }: ShownFinding): boolean =>
  isError || procedure === '' || file.startsWith(`procedures/${procedure}/`);

export const createTool = (): Tool => {
  const state = signal<PreviewState | null>(null);
  const running = signal(true);
  const look = signal(firstLook());
  const format = signal(tall);
  const step = signal<FromFrame['step']>(null);
  const everything = signal(false);
  let frame: Window | null = null;
  const tell = (message: ToFrame): void => frame?.postMessage(message, location.origin);

  const source = new EventSource('/suivi');
  source.onopen = () => (running.value = true);
  source.onerror = () => (running.value = false);
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const before = state.peek()?.version;
    const next = JSON.parse(data) as PreviewState;
    state.value = next;
    if (before && next.version !== before) tell({ tell: 'content' });
  };
  addEventListener('message', ({ data, origin, source: from }: MessageEvent<FromFrame>) => {
    if (origin !== location.origin || from !== frame) return;
    step.value = data.step;
  });
  addEventListener('hashchange', () => {
    look.value = { ...look.peek(), procedure: location.hash.slice(1) };
  });
  effect(() => tell({ tell: 'look', look: look.value }));

  return {
    state,
    running,
    look,
    format,
    step,
    everything,
    findings: computed(() => {
      const all = state.value?.findings ?? [];
      return everything.value ? all : all.filter((each) => concerns(look.value.procedure, each));
    }),
    set: (change) => {
      look.value = { ...look.peek(), ...change };
      if (change.procedure !== undefined) history.replaceState(null, '', `#${change.procedure}`);
    },
    take: (next) => {
      format.value = next;
    },
    showEverything: (on) => {
      everything.value = on;
    },
    restart: () => tell({ tell: 'restart' }),
    record: (values) => tell({ tell: 'record', values }),
    attach: (element) => {
      frame = element?.contentWindow ?? null;
      tell({ tell: 'look', look: look.peek() });
    },
  };
};

export const localesIn = (state: PreviewState): readonly Locale[] => state.locales.filter(isLocale);
