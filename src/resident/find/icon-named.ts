import { icons, type IconName } from '#ui/icon/icon-names.ts';

/** Content names its icons as Lucide does; those that this build draws under another name, or not at all. */
const others: Readonly<Record<string, IconName>> = {
  school: 'graduation-cap',
  'receipt-euro': 'wallet',
  house: 'home',
  'hand-heart': 'heart',
  trees: 'map-pin',
};

export const iconNamed = (name: string): IconName => {
  if (Object.hasOwn(icons, name)) return name as IconName;
  return others[name] ?? 'file-text';
};
