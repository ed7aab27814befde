import { checkCondition } from '#core/condition/check.ts';
import { parseCondition } from '#core/condition/parse.ts';
import type { Field } from '#core/procedure/procedure.ts';

/** What a condition may speak of where it stands. */
interface Known {
  readonly fields: Readonly<Record<string, Field>>;
  readonly askedBefore: ReadonlySet<string>;
}

type Mend = readonly [from: RegExp, to: string | ((...found: string[]) => string)];

const euros = (whole: string, cents = ''): string =>
  `euros("${whole.replaceAll(/\s/g, '')}.${cents.padEnd(2, '0')}")`;

const day = (date: string, month: string, year: string): string =>
  `date("${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}")`;

/** Signs and words of other languages, the reader's own among them. */
const signs: readonly Mend[] = [
  [/[“”„«»]\s?|\s?»/g, '"'],
  [/[‘’]/g, "'"],
  [/={3,}/g, '=='],
  [/=>/g, '>='],
  [/=</g, '<='],
  [/<>/g, '!='],
  [/(?<![=!<>])=(?!=)/g, '=='],
  [/(?<!&)&(?!&)/g, '&&'],
  [/(?<!\|)\|(?!\|)/g, '||'],
  [/ (?:or|ou|OR|OU) /g, ' || '],
  [/ (?:and|et|AND|ET) /g, ' && '],
  [/(?<![\w"'])(?:not|non|NOT) +(?=\w|\()/g, '!'],
  [/(==|!=) *["']?(?:oui|vrai|yes|Oui|True|TRUE)["']?(?!\w)/g, '$1 true'],
  [/(==|!=) *["']?(?:non|faux|no|Non|False|FALSE)["']?(?!\w)/g, '$1 false'],
  [/today *([+-]) *(\d+)(?!\d)/g, 'today $1 days($2)'],
  [/euros\( *["']?(\d+)(?:[.,](\d{1,2}))?["']? *\)/g, (_all, whole = '', cents) => euros(whole, cents)],
  [/(\w+) *== *(\[[^\]]*\])/g, '$1 in $2'],
  [/ in +("[^"]*"|'[^']*')/g, ' in [$1]'],
];

/** `"truck" == purpose`: the field stands at the left. */
const turnedRound: Mend = [
  /(?<!\w)("[^"]*"|'[^']*'|\d+|true|false) *(==|!=|<=|>=|<|>) *([a-z]\w*)(?!\w|\()/g,
  (_all, constant = '', by = '', field = '') =>
    `${field} ${by.startsWith('<') ? by.replace('<', '>') : by.replace('>', '<')} ${constant}`,
];

const every = (pattern: string): RegExp => new RegExp(pattern, 'g');

const compared = (field: string): string => `(?<!\\w)${field} *(==|!=|<=|>=|<|>) *`;

/** How a field of each type is compared by those who do not know it yet. */
const mendsFor = (field: Field): readonly Mend[] => {
  const { id, type } = field;
  const alone = (by: string): readonly Mend[] => [
    [every(`! *\\(? *${id} *\\)?(?= *(?:$|&&|\\|\\||\\)))`), type === 'yes-no' ? `${id} == false` : `!${by}`],
    [every(`(?<![\\w(."])${id}(?= *(?:$|&&|\\|\\||\\)))`), by],
  ];
  const unlike: readonly Mend[] = [
    [every(`! *(?=${id} *(?:==|!=|<|>| in ))(${id}[^&|)]*?)(?= *(?:$|&&|\\|\\||\\)))`), '!($1)'],
  ];
  switch (type) {
    case 'yes-no':
      return [
        ...alone(`${id} == true`),
        ...unlike,
        [every(`${compared(id)}["'](true|false)["']`), `${id} $1 $2`],
      ];
    case 'choice':
      return [
        ...unlike,
        [every(`${compared(id)}(?!true|false)([a-z0-9][a-z0-9-]*)(?![\\w"'(])`), `${id} $1 "$2"`],
      ];
    case 'integer':
      return [...unlike, [every(`${compared(id)}["'](\\d+)["']`), `${id} $1 $2`]];
    case 'cents':
      return [
        ...unlike,
        [
          every(`${compared(id)}["']?(\\d+)[.,](\\d{1,2})["']?(?: *€)?`),
          (_all, by = '', whole = '', cents = '') => `${id} ${by} ${euros(whole, cents)}`,
        ],
        [
          every(`${compared(id)}["']?(\\d+) *(?:€|["'])`),
          (_all, by = '', whole = '') => `${id} ${by} ${euros(whole)}`,
        ],
      ];
    case 'date':
      return field.precision === 'year'
        ? [
            ...unlike,
            [every(`${compared(id)}(?:date\\()?["'](\\d{4})(?:-\\d\\d-\\d\\d)?["']\\)?`), `${id} $1 $2`],
          ]
        : [
            ...unlike,
            [every(`${compared(id)}["']?(\\d{4}-\\d\\d-\\d\\d)["']?`), `${id} $1 date("$2")`],
            [
              every(`${compared(id)}["']?(\\d\\d?)/(\\d\\d?)/(\\d{4})["']?`),
              (_all, by = '', date = '', month = '', year = '') => `${id} ${by} ${day(date, month, year)}`,
            ],
          ];
    case 'text':
      return [
        [every(`${compared(id)}(?:""|'')`), (_all, by = '') => `${by === '==' ? '!' : ''}answered(${id})`],
        ...alone(`answered(${id})`),
      ];
  }
};

const mended = (source: string, mends: readonly Mend[]): string =>
  mends.reduce(
    (text, [from, to]) => (typeof to === 'string' ? text.replace(from, to) : text.replace(from, to)),
    source,
  );

const isRight = (source: string, known: Known): boolean => {
  const parsed = parseCondition(source);
  return parsed.ok && checkCondition(parsed.condition, known).length === 0;
};

/** A condition as it was probably meant, when that is one which can stand there; null otherwise. */
export const mendedCondition = (source: string, known: Known): string | null => {
  const named = Object.values(known.fields).filter(({ id }) =>
    new RegExp(`(?<!\\w)${id}(?!\\w)`).test(source),
  );
  const all = [...signs, turnedRound, ...named.flatMap(mendsFor)];
  const whole = mended(source, all).trim();
  return whole !== source && isRight(whole, known) ? whole : null;
};

/** The field that a condition speaks of at a place: the last one named before it, or the first of all. */
export const fieldNear = (source: string, offset: number, fields: Known['fields']): Field | undefined => {
  const named = [...source.matchAll(/[A-Za-z_]\w*/g)].filter(([name]) => Object.hasOwn(fields, name));
  const near = named.findLast(({ index }) => index <= offset) ?? named[0];
  return near && fields[near[0]];
};
