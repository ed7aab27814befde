/** Tells whoever runs the server of something that they must mend; what pino's logger already is. */
export interface Worries {
  warn(fields: object, message: string): void;
}
