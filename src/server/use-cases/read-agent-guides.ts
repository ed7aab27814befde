import type * as v from 'valibot';
import type { agentParts } from '#contract/schemas/guide.ts';
import type { AgentPart } from '#core/guide/guide.ts';
import type { AgentGuides } from '../ports/agent-guides.ts';
import { refuse, type UseCases } from '../use-case.ts';

type Told = v.InferOutput<typeof agentParts>['parts'][number];

const told = ({ lines, checkTexts, pitfallTexts, ...rest }: AgentPart): Told => ({
  ...rest,
  lines: [...lines],
  checkTexts: [...checkTexts],
  pitfallTexts: [...pitfallTexts],
});

export const readAgentGuides =
  ({ agentGuides }: { agentGuides: AgentGuides }): UseCases['readAgentGuides'] =>
  async ({ actor }) => {
    const guides = agentGuides.of(actor.communeId);
    if (guides === null) return refuse('not_found');
    return { contentVersion: guides.version, parts: guides.parts.map(told) };
  };
