import { advance } from '#core/procedure/advance.ts';
import { pathOf, stepAt } from '#core/procedure/path.ts';
import { startRun } from '#core/procedure/start.ts';
import { createDraft } from '#steps/draft.ts';
import { keepDraft, readDraft } from '../draft/kept-draft.ts';

/** What walks through a procedure. Only a page on which one walks needs it: it is fetched with the first of those. */
export const engine = { advance, createDraft, keepDraft, pathOf, readDraft, startRun, stepAt };

export type Engine = typeof engine;
