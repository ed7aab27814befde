import { icons, type IconName } from '#ui/icon/icon-names.ts';

/** Content names its icons; one that this build does not draw becomes a sheet of paper. */
export const iconNamed = (name: string): IconName => (Object.hasOwn(icons, name) ? (name as IconName) : 'file-text');
