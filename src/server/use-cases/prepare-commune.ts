import type { Instant } from '#core/instant.ts';
import type { CommunePlaces, Places } from '../ports/places.ts';
import type { SealKeys } from '../ports/seal-keys.ts';

export interface PrepareDeps {
  readonly places: Places;
  readonly sealKeys: SealKeys;
}

/** Before the first request, at each start: the places that the content names, and a key to seal with. */
export const prepareCommune = async (
  { places, sealKeys }: PrepareDeps,
  commune: CommunePlaces,
  now: Instant,
): Promise<void> => {
  await places.put(commune);
  await sealKeys.rotate(commune.commune.id, now);
};
