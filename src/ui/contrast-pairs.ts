/** What is drawn over what, and the least contrast it needs: 4.5 for words, 3 for edges and signs (WCAG 2.2). */
export type ContrastPair = {
  readonly over: string;
  readonly under: string;
  readonly least: 3 | 4.5;
};

const words = (over: string, ...under: readonly string[]): readonly ContrastPair[] =>
  under.map((ground) => ({ over, under: ground, least: 4.5 }));

const edges = (over: string, ...under: readonly string[]): readonly ContrastPair[] =>
  under.map((ground) => ({ over, under: ground, least: 3 }));

export const contrastPairs: readonly ContrastPair[] = [
  ...words(
    'ink',
    'paper',
    'card',
    'pine-soft',
    'sun-soft',
    'info-soft',
    'good-soft',
    'warn-soft',
    'wrong-soft',
  ),
  ...words('second', 'paper', 'card', 'pine-soft'),
  ...words('pine', 'paper', 'card', 'pine-soft'),
  ...words('on-pine', 'pine', 'pine-deep'),
  ...words('on-sun', 'sun', 'sun-deep'),
  ...words('info', 'paper', 'card', 'info-soft'),
  ...words('good', 'paper', 'card', 'good-soft'),
  ...words('warn', 'paper', 'card', 'warn-soft'),
  ...words('wrong', 'paper', 'card', 'wrong-soft'),
  ...words('paper', 'ink'),
  ...edges('edge', 'paper', 'card'),
  ...edges('sun-edge', 'sun-soft', 'card'),
  ...edges('sun', 'on-sun'),
  ...edges('focus', 'paper', 'card'),
  ...edges('pine', 'sun-soft'),
];
