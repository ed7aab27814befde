import type { LibraryTexts } from '../library.ts';
import type { Locale } from '../locale.ts';
import type { ProcedureTexts } from './procedure.ts';

/** The words by which a list names a procedure, and their language; undefined while they are on their way. */
export interface Listed {
  readonly texts: ProcedureTexts | undefined;
  readonly locale: Locale | undefined;
}

/** Where a procedure's pages are French only, the reader's own language may have its title and summary all the same. */
export const listed = (
  {
    locale,
    presented,
    procedures,
    standing,
  }: Pick<LibraryTexts, 'locale' | 'presented' | 'procedures' | 'standing'>,
  id: string,
): Listed => {
  const own = presented?.[id]?.texts;
  return own ? { texts: own, locale } : { texts: procedures[id], locale: standing[id]?.locale };
};
