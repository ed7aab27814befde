import type { AgentPart } from '#core/guide/guide.ts';
import type { CommuneId } from '#core/ids.ts';

/** What the published guides say to agents alone. */
export interface AgentGuides {
  /** Those in force now, with the version of the content that they belong to; null for a commune not served here. */
  of(commune: CommuneId): { readonly version: string; readonly parts: readonly AgentPart[] } | null;
}
