import type { PointKind, PointTarget } from '#core/together/point.ts';

/** True for the one thing that an agent points at from the desk. */
export const isPointed = (
  { pointed }: { readonly pointed?: PointTarget | null },
  kind: PointKind,
  id: string,
): boolean => pointed?.kind === kind && pointed.id === id;
