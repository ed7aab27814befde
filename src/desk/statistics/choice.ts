import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PlaceFigures } from '#client/models/desk/desk-statistics.ts';
import type { QueueId } from '#core/ids.ts';
import type { DeskServices } from '../services.ts';

/** How many weeks are read together. */
export const spans = [1, 4] as const;
export type Span = (typeof spans)[number];

/** Which weeks and which place are looked at. There is nothing else to choose by, on purpose. */
export interface Choice {
  /** The latest of the weeks that are shown; null as long as none is known. */
  readonly week: ReadonlySignal<string | null>;
  readonly span: ReadonlySignal<Span>;
  /** Null: all places together. */
  readonly queueId: ReadonlySignal<QueueId | null>;
  readonly weeks: ReadonlySignal<readonly string[]>;
  readonly places: ReadonlySignal<readonly PlaceFigures[]>;
  showWeek(week: string): void;
  showSpan(span: Span): void;
  showPlace(queueId: QueueId | null): void;
  dispose(): void;
}

export const createChoice = (statistics: DeskServices['statistics'], first: QueueId | null): Choice => {
  const chosen = signal<string | null>(null);
  const span = signal<Span>(1);
  const queueId = signal<QueueId | null>(first);
  const known = computed(() =>
    statistics.weeks.value.state === 'ready' ? statistics.weeks.value.items : [],
  );
  const week = computed(() => chosen.value ?? known.value[0] ?? null);
  const weeks = computed(() => {
    const at = known.value.indexOf(week.value ?? '');
    return at < 0 ? [] : known.value.slice(at, at + span.value);
  });
  const stop = effect(() => {
    if (weeks.value.length > 0) void statistics.show(weeks.value);
  });
  const places = computed(() => {
    const figures = statistics.figures.value;
    if (figures.state !== 'ready') return [];
    return figures.items.filter((place) => queueId.value === null || place.queueId === queueId.value);
  });
  return {
    week,
    span,
    queueId,
    weeks,
    places,
    showWeek: (to) => {
      chosen.value = to;
    },
    showSpan: (to) => {
      span.value = to;
    },
    showPlace: (to) => {
      queueId.value = to;
    },
    dispose: stop,
  };
};
