import type { Locale } from '#core/locale.ts';
import type { Setting } from '../gallery/shown.tsx';

/** A window and how the page looks in it. */
export interface Form {
  readonly width: number;
  readonly height: number;
  readonly look: Readonly<Partial<Record<'size' | 'contrast' | 'theme', string>>>;
  /** French, unless it says otherwise. */
  readonly locale?: Locale;
  /** Whoever wants no motion is spared it, and so are all forms but those that look at it. */
  readonly moving?: true;
}

type AtLeastOne<T> = readonly [T, ...T[]];

const tall = { width: 1080, height: 1920 };
const wide = { width: 1920, height: 1080 };
const phone = { width: 390, height: 844 };
const normal = { look: { size: 'normal' } };
const largest = { look: { size: 'largest' } };

/**
 * Where nothing may be cut; the first of each setting is its main form. The desk has no sizes of text of its own: there
 * one zooms the browser, here to 160 %, which leaves a window so much smaller.
 */
const forms: Readonly<Record<Setting, AtLeastOne<Form>>> = {
  kiosk: [
    { ...tall, ...normal },
    { ...tall, ...largest },
    { ...wide, ...normal },
    { ...wide, ...largest },
  ],
  home: [
    { ...phone, ...normal },
    { ...phone, ...largest },
  ],
  desk: [
    { width: 1366, height: 768, look: {} },
    { width: 1280, height: 800, look: {} },
    { width: 854, height: 480, look: {} },
    { width: 800, height: 500, look: {} },
  ],
};

export const formsOf = (setting: Setting): AtLeastOne<Form> => forms[setting];

/** Screens read whether they are wide when they are drawn. */
export const isWide = ({ width, height }: Form): boolean => width > height;

/** Other looks of the main form, for eyes that need them; only a phone of one's own is ever dark. */
export const looksOf = (setting: Setting): readonly Form[] => {
  const [main] = forms[setting];
  const strong = { contrast: 'strong' };
  const dark = { theme: 'dark' };
  const looks: Readonly<Record<Setting, readonly Form['look'][]>> = {
    kiosk: [largest.look, strong],
    home: [largest.look, strong, dark, { ...dark, ...strong }],
    desk: [],
  };
  return looks[setting].map((look) => ({ ...main, look }));
};

/** The resident's forms in the other languages; the desk speaks French only. */
export const tonguesOf = (setting: Setting): readonly Form[] =>
  setting === 'desk'
    ? []
    : forms[setting].flatMap((form) => (['ar', 'fr-simple'] as const).map((locale) => ({ ...form, locale })));

/** `1080×1920 ar largest` */
export const nameOf = ({ width, height, look, locale }: Form): string =>
  [
    `${width}×${height}`,
    ...(locale ? [locale] : []),
    ...Object.values(look).filter((value) => value !== 'normal'),
  ].join(' ');
