import type { KeptDrafts } from '#client/ports/kept-drafts.ts';
import { freezes } from '#core/procedure/frozen.ts';
import { type MovedRun, moveRun, type SeenStep, seenOn } from '#core/procedure/move-run.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import type { Path, Run } from '#core/procedure/run.ts';
import { instant, type Instant } from '#core/instant.ts';

/** After this long without a touch nobody comes back, and what was typed has no business on the device any more. */
export const keptDays = 30;

interface Kept {
  readonly run: Run;
  readonly seen: readonly SeenStep[];
  readonly ticked: readonly string[];
  readonly savedAt: number;
  /** Its person saw its end: what it says can be read again, and nothing waits to be gone on with. */
  readonly ended?: boolean;
}

/** As much of a walk as is kept of it. */
interface Walked {
  readonly procedure: Procedure;
  readonly run: Run;
  readonly path: Path;
}

/** A walk that was left, as one of the procedure of now. */
export interface KeptWalk extends MovedRun {
  readonly ticked: readonly string[];
  readonly savedAt: Instant;
}

const isBlank = ({ answers, acknowledged }: Run): boolean =>
  Object.keys(answers).length === 0 && acknowledged.length === 0;

/** Keeps a walk as it stands now. Once a payment or a request began, that speaks for itself and nothing is kept. */
export const keepDraft = (
  drafts: KeptDrafts,
  { procedure, run, path }: Walked,
  ticked: readonly string[],
  now: Instant,
): void => {
  if (isBlank(run) || path.some((step) => freezes(step, run))) return drafts.erase(procedure.id);
  const ended = path.some(({ id, kind }) => kind === 'outcome' && id === run.cursor);
  const kept: Kept = { run, seen: seenOn(path), ticked, savedAt: now, ended };
  drafts.write(procedure.id, JSON.stringify(kept));
};

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isTexts = (data: unknown): data is readonly string[] =>
  Array.isArray(data) && data.every((each) => typeof each === 'string');

const isSeen = (data: unknown): data is SeenStep =>
  isObject(data) && typeof data['id'] === 'string' && typeof data['mark'] === 'string';

/** A device may hold what an older make wrote: what does not look like ours is as good as nothing. */
const isKept = (data: unknown): data is Kept => {
  if (!isObject(data) || !isObject(data['run'])) return false;
  const { run, seen, ticked, savedAt } = data;
  return (
    isObject(run['answers']) &&
    isTexts(run['acknowledged']) &&
    typeof run['cursor'] === 'string' &&
    typeof run['version'] === 'string' &&
    Array.isArray(seen) &&
    seen.every(isSeen) &&
    isTexts(ticked) &&
    typeof savedAt === 'number'
  );
};

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

const keptAs = (drafts: KeptDrafts, id: string, now: Instant): Kept | null => {
  const kept = parsed(drafts.read(id));
  if (isKept(kept) && now - kept.savedAt < keptDays * 86_400_000) return kept;
  drafts.erase(id);
  return null;
};

/** The procedures of which a walk was left before its end. What is too old is erased, also of one that is published no
 * more. */
export const keptIds = (drafts: KeptDrafts, now: Instant): readonly string[] =>
  drafts.ids().filter((id) => {
    const kept = keptAs(drafts, id, now);
    return kept !== null && kept.ended !== true;
  });

/** The walk that was left of this procedure, moved on to the version of now. */
export const readDraft = (
  drafts: KeptDrafts,
  procedure: Procedure,
  today: string,
  now: Instant,
): KeptWalk | null => {
  const kept = keptAs(drafts, procedure.id, now);
  if (!kept) return null;
  const { ticked, savedAt } = kept;
  return { ...moveRun(procedure, kept.run, kept.seen, today), ticked, savedAt: instant(savedAt) };
};
