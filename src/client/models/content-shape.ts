import type { Library, LibraryTexts } from '#core/library.ts';

/**
 * Enough to know that published content is ours and whole: our own server compiled and proved the rest. Written by hand,
 * so that a first screen need not wait for the schema library.
 */
type Shape = Readonly<Record<string, unknown>>;

const isShape = (data: unknown): data is Shape =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const hasId = (data: unknown): data is Shape => isShape(data) && typeof data['id'] === 'string';

const isListOf = (data: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(data) && data.every(is);

export const isEdition = (data: unknown): data is { readonly version: string } =>
  isShape(data) && typeof data['version'] === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(data['version']);

export const isLibrary = (data: unknown): data is Library =>
  isShape(data) &&
  typeof data['version'] === 'string' &&
  isListOf(data['sites'], hasId) &&
  isListOf(data['procedures'], (one) => hasId(one) && isListOf(one['steps'], hasId));

export const isTexts = (data: unknown): data is LibraryTexts =>
  isShape(data) &&
  typeof data['version'] === 'string' &&
  typeof data['locale'] === 'string' &&
  isShape(data['procedures']);
