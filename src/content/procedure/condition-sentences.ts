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

export const saysOfCondition = ({ reason, field, constant }: ConditionFault): string => {
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
