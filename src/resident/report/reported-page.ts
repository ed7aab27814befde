import { sentenceOf } from '#core/procedure/words.ts';
import type { ReportedPage } from '#core/report/report.ts';
import type { Content, Resident } from '../app/resident.ts';
import type { Place } from '../router/place.ts';

export interface Reported {
  readonly page: ReportedPage;
  readonly version: string;
  /** Of the page, in the words on screen; null for a screen of the product's own. */
  readonly title: string | null;
}

const screen = (id: string): ReportedPage => ({ kind: 'screen', id, stepId: null });

/** A step is named by its id alone: no answer, and no title that could repeat one. */
const procedure = (
  { visit }: Pick<Resident, 'visit'>,
  { library, texts }: Content,
  { id, depth }: Extract<Place, { at: 'procedure' }>,
): Reported | null => {
  const walk = visit.walk.peek();
  const walked = depth > 0 && walk?.procedure.id === id ? walk : null;
  const shown = walked?.procedure ?? library.procedures.find((each) => each.id === id);
  if (!shown) return null;
  const words = texts.procedures[id];
  return {
    page: { kind: 'procedure', id, stepId: walked?.step.id ?? null },
    version: shown.version,
    title: words ? sentenceOf(shown, words, shown.titleText) : null,
  };
};

/** Which page a place shows, as a report names it. */
export const reportedPage = (resident: Pick<Resident, 'visit'>, content: Content, place: Place): Reported => {
  const { version } = content.library;
  switch (place.at) {
    case 'procedure':
      return procedure(resident, content, place) ?? { page: screen('find'), version, title: null };
    case 'life-event':
      return {
        page: { kind: 'life-event', id: place.id, stepId: null },
        version,
        title: content.texts.common[`lifeEvent.${place.id}`] ?? null,
      };
    case 'guide':
    case 'place':
      return { page: { kind: place.at, id: place.id, stepId: null }, version, title: null };
    case 'legal':
      return { page: screen(`legal-${place.page}`), version, title: null };
    case 'report':
      return reportedPage(resident, content, place.of);
    case 'attract':
    case 'finish':
    case 'missing':
      return { page: screen('find'), version, title: null };
    default:
      return { page: screen(place.at), version, title: null };
  }
};
