import type { CommuneId } from '#core/ids.ts';
import type { Actor } from '../actor.ts';
import { type UseCases, refuse } from '../use-case.ts';

interface AnyCall {
  readonly actor: Actor;
  readonly params: unknown;
}

type AnyUseCase = (call: AnyCall) => Promise<unknown>;

/** Whoever proved who they are did so in one commune, and reaches no other. */
const reaches = ({ actor, params }: AnyCall): boolean => {
  if (!('communeId' in actor)) return true;
  return (params as { readonly communeId?: CommuneId }).communeId === actor.communeId;
};

const guarded =
  (useCase: AnyUseCase): AnyUseCase =>
  async (call) =>
    reaches(call) ? useCase(call) : refuse('not_found');

/** In other communes there is nothing, whatever the address says. */
export const insideTheirCommune = (useCases: UseCases): UseCases =>
  Object.fromEntries(
    Object.entries(useCases).map(([name, useCase]) => [name, guarded(useCase as AnyUseCase)]),
  ) as unknown as UseCases;
