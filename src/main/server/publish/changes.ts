import type { Content } from '../content.ts';
import { changedLifeEvents } from './changed-life-events.ts';
import { changedPlaces } from './changed-places.ts';
import { changedProcedures } from './changed-procedures.ts';
import { changedReviews } from './changed-reviews.ts';
import { changedShared } from './changed-shared.ts';
import { twoVersions } from './two-versions.ts';

/** What is said when the database held no content: no server has used it yet. */
export const firstVersion = 'Première version.';

/** `procedures/lost-key/procedure.yaml` → `lost-key` */
const idIn = (file: string, folder: string): string | null =>
  file.startsWith(`${folder}/`) ? (file.split('/')[1] ?? null) : null;

/**
 * What a person would want to read of a new version: one sentence for each thing that they changed, and none for what
 * follows from it elsewhere.
 */
export const changesBetween = (before: Content | null, after: Content): readonly string[] => {
  if (before === null) return [firstVersion];
  const two = twoVersions(before, after);
  const procedures = changedProcedures(two);
  const places = changedPlaces(two);
  const shared = changedShared(two, places);
  const events = changedLifeEvents(two);
  const isSaid = (file: string): boolean => {
    const [procedure, guide] = [idIn(file, 'procedures'), idIn(file, 'guides')];
    if (procedure !== null) return procedures.procedures.includes(procedure);
    if (guide !== null) return procedures.guides.includes(guide);
    return file === 'commune.yaml' ? shared.some((each) => each.startsWith('Commune')) : places.length > 0;
  };
  const orderAlone = events.said.length === 0 && procedures.reordered(events.moved);
  const said = [
    ...procedures.said,
    ...places,
    ...shared,
    ...events.said,
    ...(orderAlone ? ['Ordre des démarches (life-events.yaml).'] : []),
    ...changedReviews(two, isSaid),
  ];
  return said.length > 0 ? said : ['Autres fichiers modifiés.'];
};
