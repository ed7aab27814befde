import type { Setting } from '../gallery/shown.tsx';

/** A window and how the page looks in it. */
export interface Form {
  readonly width: number;
  readonly height: number;
  readonly look: Readonly<Partial<Record<'size' | 'contrast' | 'theme', string>>>;
}

type Window = Omit<Form, 'look'>;
type AtLeastOne<T> = readonly [T, ...T[]];

/** The first of each setting is its main one. */
const windows: Readonly<Record<Setting, AtLeastOne<Window>>> = {
  kiosk: [
    { width: 1080, height: 1920 },
    { width: 1920, height: 1080 },
  ],
  home: [{ width: 390, height: 844 }],
  desk: [
    { width: 1366, height: 768 },
    { width: 1280, height: 800 },
  ],
};

/** Where nothing may be cut: each window, with text of normal and of largest size. */
export const formsOf = (setting: Setting): AtLeastOne<Form> => {
  const [main, ...others] = windows[setting];
  const normal = { size: 'normal' };
  const largest = { size: 'largest' };
  return [
    { ...main, look: normal },
    { ...main, look: largest },
    ...others.flatMap((window) => [
      { ...window, look: normal },
      { ...window, look: largest },
    ]),
  ];
};

/** Other looks of the main window; only a phone of one's own is ever dark. */
export const looksOf = (setting: Setting): readonly Form[] => {
  const [main] = windows[setting];
  const looks: readonly Form['look'][] = [{ size: 'largest' }, { contrast: 'strong' }];
  const dark: readonly Form['look'][] = [{ theme: 'dark' }, { theme: 'dark', contrast: 'strong' }];
  return [...looks, ...(setting === 'home' ? dark : [])].map((look) => ({ ...main, look }));
};

/** `1080×1920 largest` */
export const nameOf = ({ width, height, look }: Form): string =>
  [`${width}×${height}`, ...Object.values(look).filter((value) => value !== 'normal')].join(' ');
