/** What a person's own device keeps of procedures begun there, one text by procedure, until it is erased. Never throws. */
export interface KeptDrafts {
  ids(): readonly string[];
  read(procedureId: string): string | null;
  write(procedureId: string, text: string): void;
  erase(procedureId: string): void;
}
