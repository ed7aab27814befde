import type { Library } from '#core/library.ts';
import type { Procedure } from '#core/procedure/procedure.ts';

/** The procedures that a life event shows, in its order; older content names none: those that belong to it. */
export const proceduresUnder = (
  { lifeEvents, procedures }: Pick<Library, 'lifeEvents' | 'procedures'>,
  id: string,
): readonly Procedure[] => {
  const shown = lifeEvents.find((event) => event.id === id)?.procedures;
  if (!shown) return procedures.filter(({ lifeEvent }) => lifeEvent === id);
  return shown.flatMap((each) => procedures.find((procedure) => procedure.id === each) ?? []);
};
