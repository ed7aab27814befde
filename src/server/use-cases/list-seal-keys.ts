import type { SealKeys } from '../ports/seal-keys.ts';
import type { UseCases } from '../use-case.ts';

export const listSealKeys =
  ({ sealKeys }: { sealKeys: SealKeys }): UseCases['listSealKeys'] =>
  async ({ params: { communeId }, now }) => ({ sealKeys: [...(await sealKeys.current(communeId, now))] });
