import { after, seconds } from '#core/instant.ts';
import type { SeenStep } from '#core/procedure/move-run.ts';
import { exampleProcedure } from './example-procedure.ts';
import { exampleNow, type World } from './fake-services.ts';

const twoDays = seconds(-2 * 86_400);

/** A walk that was left two days ago at the question of the place of birth, as an earlier version showed its steps. */
const left = (version: string, seen: readonly SeenStep[]): World => ({
  drafts: {
    [exampleProcedure.id]: JSON.stringify({
      run: {
        procedureId: exampleProcedure.id,
        version,
        answers: { purpose: 'notary', paris: true },
        records: {},
        acknowledged: ['free'],
        today: '2026-11-21',
        cursor: 'year',
      },
      seen,
      ticked: [],
      savedAt: after(exampleNow, twoDays),
    }),
  },
});

const seen = (id: string, mark = ''): SeenStep => ({ id, mark });
const all = [seen('purpose'), seen('free'), seen('paris', 'paris-1'), seen('year')];

/** What a device may have kept, by what changed since. */
export const exampleDrafts = {
  same: left(exampleProcedure.version, all),
  changed: left(
    'before',
    all.map((each) => (each.id === 'paris' ? seen('paris', 'paris-0') : each)),
  ),
  new: left(
    'before',
    all.filter(({ id }) => id !== 'free'),
  ),
  gone: left('before', [seen('purpose'), seen('old'), ...all.slice(1)]),
} as const;
