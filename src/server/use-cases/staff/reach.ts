import type { Rights } from '#core/rights/granting.ts';
import type { StaffActor } from '../../actor.ts';

/** Who shares a queue with this person, or anyone for an administrator: others are as good as none. */
export const sees = (actor: StaffActor, { queueIds }: Pick<Rights, 'queueIds'>): boolean =>
  actor.roles.includes('administrator') || queueIds.some((queue) => actor.queueIds.includes(queue));
