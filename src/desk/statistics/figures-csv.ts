import type { PlaceFigures } from '#client/models/desk/desk-statistics.ts';
import { csvOf } from '#core/statistics/csv.ts';
import type { Shown } from '#core/statistics/suppress.ts';
import type { QueueId } from '#core/ids.ts';
import type { Translator } from '#i18n/translator.ts';
import type { ContentService } from '../services.ts';
import { labelOf } from './labels.ts';

/** What stands in the place of a number: words, so that no sum takes it for nought. */
const numberOf = (words: Translator, n: Shown): string => {
  return n === 'few' ? words.t('desk.statistics.hidden') : String(n);
};

/** What is published of these weeks, cell by cell, as it is published: nothing is added up in it. */
export const figuresCsv = (
  places: readonly PlaceFigures[],
  words: Translator,
  content: ContentService,
  nameOf: (queue: QueueId) => string,
): string => {
  const { t } = words;
  const columns = (['week', 'place', 'split', 'within', 'what', 'count'] as const).map((name) =>
    t(`desk.statistics.csv.${name}`),
  );
  const rows = places.flatMap(({ week, queueId, splits }) =>
    splits.flatMap(({ split, within, cells }) =>
      cells.map(({ key, n }) => [
        week,
        nameOf(queueId),
        t(`desk.statistics.split.${split}`),
        withinLabel(words, content, split, within),
        labelOf(words, content, { split, within, key }),
        numberOf(words, n),
      ]),
    ),
  );
  return csvOf([columns, ...rows]);
};

const withinLabel = (
  words: Translator,
  content: ContentService,
  split: PlaceFigures['splits'][number]['split'],
  within: string,
): string => {
  if (within === '') return '';
  const parent = split === 'settled' || split === 'wait' ? 'became' : 'procedure';
  return labelOf(words, content, { split: parent, within: '', key: within });
};
