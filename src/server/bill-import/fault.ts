/** What is wrong with a file, for whoever made it: in French, at its line and column. */
export interface Fault {
  /** From 1; null when it is the file as a whole. */
  readonly line: number | null;
  /** As the header names it; null when it is the whole line. */
  readonly column: string | null;
  readonly says: string;
}

export const formatFault = ({ line, column, says }: Fault): string => {
  if (line === null) return says;
  return column === null ? `Ligne ${line} : ${says}` : `Ligne ${line}, colonne « ${column} » : ${says}`;
};
