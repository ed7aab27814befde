/** Why the server can't start, as one sentence that says what to do. The entry prints it alone and exits with 1. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
