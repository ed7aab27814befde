import type { FieldReason } from '#core/procedure/fields/knowledge.ts';
import type { DateField, Field } from '#core/procedure/procedure.ts';
import type { Translator } from '#i18n/translator.ts';

const emptyText = (field: Field, { t }: Translator): string => {
  switch (field.type) {
    case 'choice':
    case 'yes-no':
      return t('steps.wrong.empty-choice');
    case 'integer':
      return t('steps.wrong.empty-number');
    case 'cents':
      return t('steps.wrong.empty-amount');
    case 'date':
      return t(field.precision === 'year' ? 'steps.wrong.empty-year' : 'steps.wrong.empty-date');
    case 'text':
      return t('steps.wrong.empty-text');
  }
};

const bound = (field: Field, end: 'min' | 'max', say: Translator): string => {
  if (field.type === 'cents') return say.cents(field[end]);
  if (field.type === 'integer') return say.number(field[end]);
  return field.type === 'date' ? dateBound(field, end, say) : '';
};

const dateBound = (field: DateField, end: 'min' | 'max', say: Translator): string =>
  field.precision === 'year' ? field[end] : say.date(field[end]);

const ofYear = (field: Field): '' | '-year' =>
  field.type === 'date' && field.precision === 'year' ? '-year' : '';

/** What to do about an answer that is none. */
export const wrongText = (field: Field, reason: FieldReason, say: Translator): string => {
  switch (reason) {
    case 'empty':
      return emptyText(field, say);
    case 'not-a-choice':
      return say.t('steps.wrong.empty-choice');
    case 'too-small':
      return say.t('steps.wrong.too-small', { min: bound(field, 'min', say) });
    case 'too-large':
      return say.t('steps.wrong.too-large', { max: bound(field, 'max', say) });
    case 'too-early':
      return say.t(`steps.wrong.too-early${ofYear(field)}`, { min: bound(field, 'min', say) });
    case 'too-late':
      return say.t(`steps.wrong.too-late${ofYear(field)}`, { max: bound(field, 'max', say) });
    case 'too-long':
      return say.t('steps.wrong.too-long', { count: field.type === 'text' ? field.maxLength : 0 });
    case 'not-a-number':
    case 'not-an-amount':
    case 'not-a-date':
    case 'not-a-year':
    case 'bad-email':
    case 'bad-phone':
    case 'bad-reference':
      return say.t(`steps.wrong.${reason}`);
  }
};
