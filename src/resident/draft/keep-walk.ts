import { effect } from '@preact/signals';
import type { KeptDrafts } from '#client/ports/kept-drafts.ts';
import type { Instant } from '#core/instant.ts';
import { lateEngine } from '../visit/late-engine.ts';
import type { Visit } from '../visit/visit.ts';

/** Keeps each walk on its person's own device as it goes on. The returned function stops it. */
export const keepWalk = (visit: Visit, drafts: KeptDrafts, now: () => Instant): (() => void) =>
  effect(() => {
    const walk = visit.walk.value;
    const ticked = visit.ticked.value;
    if (walk) lateEngine().keepDraft(drafts, walk, ticked, now());
  });
