/** The database cannot be reached, or not in time. The door answers 503; whoever asked may ask again. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';

  constructor(cause: unknown) {
    super('the database cannot answer now', { cause });
  }
}
