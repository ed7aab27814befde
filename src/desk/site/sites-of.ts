import type { DeskSession } from '#contract/schemas/desk.ts';
import type { SiteId } from '#core/ids.ts';

interface NamedSite {
  readonly siteId: SiteId;
  readonly name: string;
}

/** The sites where this person works, by the names of their queues. */
export const sitesOf = (session: DeskSession | null): readonly NamedSite[] =>
  (session?.queues ?? []).flatMap(({ siteId, name }) => (siteId === null ? [] : [{ siteId, name }]));
