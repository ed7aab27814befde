import type { Choice, Field } from '#core/procedure/procedure.ts';
import type { Book } from '../book.ts';
import type { FieldSource } from '../schema.ts';
import type { YamlPath } from '../yaml-path.ts';

type Said = { readonly labelText: string; readonly hintText?: string };

/** A label and its hint, as keys. */
export const sayLabel = (
  book: Book,
  key: string,
  { label, hint }: { label: string; hint?: string | undefined },
  path: YamlPath,
): Said => {
  const labelText = book.say(`${key}.label`, label, [...path, 'label']);
  return hint === undefined
    ? { labelText }
    : { labelText, hintText: book.say(`${key}.hint`, hint, [...path, 'hint']) };
};

/** Reports ids that stand twice in one list. */
export const checkUnique = (book: Book, list: readonly { readonly id: string }[], path: YamlPath): void => {
  for (const [at, { id }] of list.entries()) {
    const first = list.findIndex((other) => other.id === id);
    if (first < at)
      book.yaml.report(
        'duplicate-id',
        [...path, at, 'id'],
        `L’identifiant « ${id} » est déjà pris dans cette liste.`,
      );
  }
};

const buildChoices = (
  book: Book,
  key: string,
  source: Extract<FieldSource, { type: 'choice' }>,
  path: YamlPath,
): readonly Choice[] => {
  checkUnique(book, source.choices, path);
  return source.choices.map((choice, at) => {
    if (choice.unsure && at < source.choices.length - 1) {
      book.yaml.report('unsure-last', [...path, at], '« Je ne sais pas » se place en dernier.');
    }
    const said = sayLabel(book, `${key}.choices.${choice.id}`, choice, [...path, at]);
    return { id: choice.id, ...said, ...(choice.unsure ? { unsure: true } : {}) };
  });
};

const checkBounds = (book: Book, source: FieldSource, path: YamlPath): void => {
  if (!('min' in source)) return;
  if (source.min > source.max) book.yaml.report('bounds', [...path, 'min'], 'Le minimum dépasse le maximum.');
  if (source.type !== 'date') return;
  for (const bound of ['min', 'max'] as const) {
    const fits = (source[bound].length === 4) === (source.precision === 'year');
    if (!fits) book.yaml.report('bounds', [...path, bound], 'Cette limite n’a pas la précision du champ.');
  }
};

const buildField = (book: Book, id: string, source: FieldSource): Field => {
  const path = ['fields', id];
  checkBounds(book, source, path);
  const common = { id, personal: source.personal, ...sayLabel(book, `fields.${id}`, source, path) };
  switch (source.type) {
    case 'choice':
      return {
        ...common,
        type: 'choice',
        choices: buildChoices(book, `fields.${id}`, source, [...path, 'choices']),
      };
    case 'yes-no':
      return { ...common, type: 'yes-no' };
    case 'integer':
    case 'cents':
      return { ...common, type: source.type, min: source.min, max: source.max };
    case 'date':
      return { ...common, type: 'date', precision: source.precision, min: source.min, max: source.max };
    case 'text':
      return { ...common, type: 'text', maxLength: source.maxLength, keyboard: source.keyboard };
  }
};

export const buildFields = (
  book: Book,
  sources: Readonly<Record<string, FieldSource>>,
): Readonly<Record<string, Field>> =>
  Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, buildField(book, id, source)]));
