import { showAnswer } from '#core/procedure/field.ts';
import type { Field, Procedure, ProcedureTexts } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import type { Answer } from '#core/procedure/run.ts';
import type { Translator } from '#i18n/translator.ts';

/** An answer as its person reads it back. */
export const answerText = (
  field: Field,
  answer: Answer,
  {
    procedure,
    texts,
    say,
  }: { readonly procedure: Procedure; readonly texts: ProcedureTexts; readonly say: Translator },
): string => {
  const shown = showAnswer(field, answer);
  switch (shown.as) {
    case 'text':
      return shown.text;
    case 'words':
      return sentenceOf(procedure, texts, shown.key);
    case 'yes-no':
      return say.t(shown.yes ? 'common.yes' : 'common.no');
    case 'number':
      return say.number(shown.value);
    case 'amount':
      return say.cents(shown.cents);
    case 'day':
      return say.date(shown.date);
    case 'year':
      return String(shown.year);
  }
};
