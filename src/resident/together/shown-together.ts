import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Sharing } from '#client/models/together/together.ts';
import type { ProcedureTexts } from '#core/procedure/procedure.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { Walk } from '../visit/visit.ts';

interface WithTogether {
  readonly together: TogetherModel;
}

/** What the screens of one visit know of showing themselves to an agent. */
export interface TogetherModel {
  readonly possible: ReadonlySignal<boolean>;
  readonly sharing: ReadonlySignal<Sharing>;
  readonly pointed: ReadonlySignal<PointTarget | null>;
  /** The person said "Non" to the agent who holds the call now. */
  readonly declined: ReadonlySignal<boolean>;
  /** The fields of the walk whose answers they show. */
  readonly shared: ReadonlySignal<ReadonlySet<string>>;
  readonly start: () => void;
  readonly decline: () => void;
  readonly stop: () => void;
  readonly toggle: (field: string) => void;
  readonly end: () => void;
  /** Drawn by what was fetched with it. */
  readonly Bar: ComponentType<WithTogether>;
  readonly Answers: ComponentType<WithTogether & { readonly walk: Walk; readonly texts: ProcedureTexts }>;
  readonly Back: ComponentType<WithTogether & { readonly children: ComponentChildren }>;
}
