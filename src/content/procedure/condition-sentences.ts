import type { ConditionFault } from '#core/condition/check.ts';
import type { Constant } from '#core/condition/condition.ts';
import type { ParseFault, ParseReason } from '#core/condition/parse.ts';
import type { RuleId } from '../verify/rules.ts';

const parseSentences: Readonly<Record<ParseReason, string>> = {
  'unexpected-character': 'ce signe n’a pas de sens ici',
  'unclosed-text': 'ce texte n’est pas refermé par un guillemet',
  'number-too-large': 'ce nombre est trop grand',
  'expected-condition': 'il manque une condition ici',
  'expected-comparison': 'il faut ici ==, !=, <, <=, >, >= ou in',
  'expected-constant':
    'il faut ici une valeur : un texte entre guillemets, un nombre, true, false ou une date',
  'expected-field': 'il faut ici le nom d’un champ',
  'expected-sign': 'il manque un signe ici',
  'bad-date': 'une date s’écrit date("2024-10-01") et doit exister',
  'bad-amount': 'un montant s’écrit euros("42.50")',
  'too-deep': 'cette condition est trop imbriquée : simplifiez-la',
  'after-the-end': 'la condition était finie avant ce point (manque-t-il && ou || ?)',
};

export const saysOfParse = (fault: ParseFault): string => {
  const expected = fault.expected === undefined ? '' : ` : « ${fault.expected} »`;
  return `Condition illisible : ${parseSentences[fault.reason]}${expected}.`;
};

const written = (constant: Constant | undefined): string => {
  if (typeof constant === 'object') return 'date' in constant ? constant.date : 'today';
  return String(constant);
};

export const ruleOfCondition = ({ reason }: ConditionFault): RuleId => {
  if (reason === 'unknown-field') return 'unknown-field';
  return reason === 'asked-later' ? 'sees-later' : 'condition-type';
};

/** The step that records a name; its id stands alone where the name is the id. */
const stepOf = (name: string, step: string): string =>
  name === step ? `l’étape « ${step} »` : `l’étape « ${step} » (« ${name} »)`;

/** What is wrong about a name that no field has, and a step records. */
const saysOfRecord = ({ reason, field, constant }: ConditionFault, step: string): string | null => {
  const of = stepOf(field, step);
  const subject = `L${of.slice(1)}`;
  switch (reason) {
    case 'asked-later':
      return `${subject} n’est pas encore passée à cet endroit : une condition ne voit que ce qui précède.`;
    case 'wrong-constant':
      return `« ${written(constant)} » n’est pas un résultat de ${of}.`;
    case 'unknown-choice':
      return `${subject} n’a pas de résultat « ${written(constant)} ».`;
    case 'has-no-order':
      return `Les résultats de ${of} n’ont pas d’ordre : seuls == et != leur conviennent.`;
    case 'repeated-constant':
      return `Le même résultat est donné deux fois pour ${of}.`;
    case 'unknown-field':
    case 'text-only-answered':
      return null;
  }
};

/** `step` is the id of the step that records the name at fault, where a step does. */
export const saysOfCondition = (fault: ConditionFault, step?: string): string =>
  (step === undefined ? null : saysOfRecord(fault, step)) ?? saysOfField(fault);

const saysOfField = ({ reason, field, constant }: ConditionFault): string => {
  switch (reason) {
    case 'unknown-field':
      return `Le champ « ${field} » n’existe pas.`;
    case 'asked-later':
      return `Le champ « ${field} » n’est pas encore demandé à cet endroit : une condition ne voit que ce qui précède.`;
    case 'wrong-constant':
      return `« ${written(constant)} » n’est pas une valeur du champ « ${field} ».`;
    case 'unknown-choice':
      return `Le champ « ${field} » n’a pas de choix « ${written(constant)} ».`;
    case 'has-no-order':
      return `Le champ « ${field} » n’a pas d’ordre : seuls == et != lui conviennent.`;
    case 'text-only-answered':
      return `Le champ « ${field} » est un texte libre : seul answered(${field}) est permis.`;
    case 'repeated-constant':
      return `La même valeur est donnée deux fois pour le champ « ${field} ».`;
  }
};
