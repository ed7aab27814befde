import { computed, type ReadonlySignal } from '@preact/signals';
import { isOpen } from '#core/ticket/ticket.ts';
import type { Display } from '../display/display.ts';
import type { KeyboardModel } from '../keyboard/keyboard-model.ts';
import type { Router } from '../router/router.ts';
import type { CallState } from '../services.ts';
import type { Ending } from '../visit/ending.ts';
import type { Visit } from '../visit/visit.ts';
import type { IdleKind } from './idle.ts';

export interface IdleKindNeeds {
  readonly router: Router;
  readonly visit: Visit;
  readonly display: Display;
  readonly keyboard: KeyboardModel;
  readonly ending: Ending;
  readonly call: ReadonlySignal<CallState>;
  /** Someone is paying: on a phone that this kiosk follows, or in a window before it. */
  readonly paying: ReadonlySignal<'phone' | 'here' | null>;
  /** Another language than the kiosk's own is on screen. */
  readonly otherLanguage: ReadonlySignal<boolean>;
  /** The screens of a visit are shown: not enrolment, nor out of service. */
  readonly inService: ReadonlySignal<boolean>;
}

/**
 * Null unless a call decides: while one waits the patience is longer, while someone comes or stands there is no clock.
 * Who helps from elsewhere sees nobody leave: there the clock goes on, more slowly.
 */
const kindOfCall = (state: CallState): IdleKind | null => {
  if (state.kind === 'kept') return 'waiting';
  if (state.kind !== 'held') return null;
  if (state.view.state === 'waiting') return 'waiting';
  if (!isOpen(state.view.state)) return null;
  return state.view.heldRemotely ? 'remote' : 'calm';
};

export const idleKindOf = (needs: IdleKindNeeds): ReadonlySignal<IdleKind> =>
  computed(() => {
    const { router, visit, display, keyboard, ending, call, paying, otherLanguage, inService } = needs;
    if (ending.underway.value || !inService.value) return 'calm';
    const ofCall = kindOfCall(call.value);
    if (ofCall) return ofCall;
    if (paying.value !== null) return paying.value === 'here' ? 'paying' : 'waiting';
    const place = router.place.value;
    const untouched = !visit.walk.value && !display.changed.value && !otherLanguage.value;
    if (place.at === 'attract') return untouched ? 'calm' : 'info';
    const typing = keyboard.target.value !== null;
    return typing || (place.at === 'procedure' && place.depth > 0) ? 'form' : 'info';
  });
