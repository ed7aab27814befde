/** What this browser remembers of the place it stands in; nothing about a person. Never throws. */
export interface Memory {
  read(key: string): string | null;
  write(key: string, value: string): void;
}
