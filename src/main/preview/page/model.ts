import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Locale, isLocale, sourceLocale } from '#core/locale.ts';
import type { Records } from '#core/procedure/record.ts';
import type { PreviewState, ShownFinding, ShownProcedure, Spot } from '../wire.ts';
import type { Aim, FromFrame, Look, ToFrame } from './messages.ts';

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
  /** False on pages that belong to no procedure. */
  readonly isInProcedure: ReadonlySignal<boolean>;
  /** The procedure on show, or else the one that was chosen; null on the page of all of them. */
  readonly procedure: ReadonlySignal<ShownProcedure | null>;
  readonly everything: ReadonlySignal<boolean>;
  /** Errors wherever they are; advice about the procedure on show, unless all was asked for. */
  readonly findings: ReadonlySignal<readonly ShownFinding[]>;
  set(change: Partial<Omit<Look, 'procedure'>>): void;
  /** From what stands before its first step; '' is the page of all procedures. */
  open(procedure: string): void;
  take(format: Format): void;
  showEverything(on: boolean): void;
  /** Opens a screen at once, in its procedure. */
  go(spot: Spot): void;
  /** True where there is a way to that screen. */
  canGo(spot: Spot): boolean;
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

const nowhere: FromFrame = { procedure: null, step: null };

const aimIn = (state: PreviewState | null, { procedure, step }: Spot): Aim | null => {
  const steps = state?.procedures.find(({ id }) => id === procedure)?.steps ?? [];
  const found = steps.find(({ id }) => id === step);
  return found?.way ? { procedure, step: found.id, way: found.way } : null;
};

export const createTool = (): Tool => {
  const state = signal<PreviewState | null>(null);
  const running = signal(true);
  const look = signal(firstLook());
  const format = signal(tall);
  const told = signal(nowhere);
  const everything = signal(false);
  let frame: Window | null = null;
  /** The step that stood on the screen before another kind of screen took its place. */
  let left: Spot | null = null;
  const shownId = computed(() => told.value.procedure ?? look.value.procedure);
  const here = (): Spot => ({ procedure: shownId.peek(), step: told.peek().step?.id ?? null });
  const tell = (message: ToFrame): void => frame?.postMessage(message, location.origin);

  const source = new EventSource('/suivi');
  source.onopen = () => (running.value = true);
  source.onerror = () => (running.value = false);
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const before = state.peek()?.version;
    const next = JSON.parse(data) as PreviewState;
    state.value = next;
    if (before && next.version !== before) tell({ tell: 'content', stay: aimIn(next, here()) });
  };
  addEventListener('message', ({ data, origin, source: from }: MessageEvent<FromFrame>) => {
    if (origin !== location.origin || from !== frame) return;
    told.value = data;
  });
  addEventListener('hashchange', () => {
    look.value = { ...look.peek(), procedure: location.hash.slice(1) };
  });
  effect(() => tell({ tell: 'look', look: look.value }));

  const set = (change: Partial<Look>): void => {
    look.value = { ...look.peek(), ...change };
    if (change.procedure !== undefined) history.replaceState(null, '', `#${change.procedure}`);
  };
  const open = (procedure: string): void => {
    if (procedure === look.peek().procedure) tell({ tell: 'restart' });
    else set({ procedure });
  };
  const go = (spot: Spot): void => {
    const aim = aimIn(state.peek(), spot);
    if (!aim) return open(spot.procedure);
    if (spot.procedure !== look.peek().procedure) set({ procedure: spot.procedure });
    tell({ tell: 'go', aim });
  };

  return {
    state,
    running,
    look,
    format,
    step: computed(() => told.value.step),
    isInProcedure: computed(() => told.value.procedure !== null),
    procedure: computed(() => state.value?.procedures.find(({ id }) => id === shownId.value) ?? null),
    everything,
    findings: computed(() => {
      const all = state.value?.findings ?? [];
      return everything.value ? all : all.filter((each) => concerns(shownId.value, each));
    }),
    set,
    open,
    take: (next) => {
      if (next.setting !== format.peek().setting) left = here();
      format.value = next;
    },
    showEverything: (on) => {
      everything.value = on;
    },
    go,
    canGo: (spot) => spot.step === null || aimIn(state.value, spot) !== null,
    record: (values) => tell({ tell: 'record', values }),
    attach: (element) => {
      const isNew = frame !== element?.contentWindow;
      frame = element?.contentWindow ?? null;
      tell({ tell: 'look', look: look.peek() });
      if (!isNew) return;
      told.value = nowhere;
      if (left?.step) go(left);
      left = null;
    },
  };
};

export const localesIn = (state: PreviewState): readonly Locale[] => state.locales.filter(isLocale);
