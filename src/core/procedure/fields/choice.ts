import type { ChoiceField, YesNoField } from '../procedure.ts';
import { type FieldKnowledge, no, yes } from './knowledge.ts';

export const choice: FieldKnowledge<ChoiceField> = {
  read: (field, given) => {
    if (given === '') return no('empty');
    return field.choices.some((each) => each.id === given) ? yes(given) : no('not-a-choice');
  },
  keyboard: () => 'none',
  show: (field, answer) => {
    const chosen = field.choices.find((each) => each.id === answer);
    return chosen ? { as: 'words', key: chosen.labelText } : { as: 'text', text: '' };
  },
  typed: (_field, answer) => String(answer),
};

export const yesNo: FieldKnowledge<YesNoField> = {
  read: (_field, given) => {
    if (given === '') return no('empty');
    if (given === 'true') return yes(true);
    if (given === 'false') return yes(false);
    return typeof given === 'boolean' ? yes(given) : no('not-a-choice');
  },
  keyboard: () => 'none',
  show: (_field, answer) => ({ as: 'yes-no', yes: answer === true }),
  typed: (_field, answer) => String(answer),
};
