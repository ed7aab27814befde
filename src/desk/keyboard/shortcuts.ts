export const shortcuts = {
  j: 'next',
  k: 'previous',
  c: 'take',
  a: 'arrive',
  r: 'settle',
  o: 'direct',
  p: 'nobody',
  h: 'release',
  i: 'hold',
  n: 'entry',
  q: 'offer',
  v: 'colleague',
  d: 'pause',
  m: 'hush',
  f: 'bill',
  g: 'guides',
  l: 'home',
  '?': 'sheet',
} as const satisfies Readonly<Record<string, string>>;

export type Shortcut = (typeof shortcuts)[keyof typeof shortcuts] | 'escape';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly writing: boolean;
}

const isKnown = (key: string): key is keyof typeof shortcuts => Object.hasOwn(shortcuts, key);

/** What a key means on the desk. Letters can be switched off (WCAG 2.1.4) and never act while someone writes. */
export const shortcutOf = (press: KeyPress, on: boolean): Shortcut | null => {
  if (press.key === 'Escape') return 'escape';
  if (!on || press.writing || press.repeat || press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = press.key.toLowerCase();
  return isKnown(key) ? shortcuts[key] : null;
};
