/**
 * The closed condition language of procedures, as a tree. It is written in CEL's syntax in kiosk-config, parsed when
 * content is compiled, and only this tree reaches a browser: no string is ever evaluated there.
 */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly all: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'compare'; readonly field: string; readonly by: Comparator; readonly to: Constant }
  | { readonly op: 'in'; readonly field: string; readonly list: readonly Constant[] }
  | { readonly op: 'answered'; readonly field: string }
  | { readonly op: 'constant'; readonly value: boolean };

export type Comparator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** `days` is a date given relative to today, in whole days: `today - days(30)` is `{ days: -30 }`. */
export type Constant = string | number | boolean | { readonly date: string } | { readonly days: number };
