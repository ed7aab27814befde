// @ts-check
/**
 * Loaded into a server before anything else: there it is an ordinary Tuesday, five past two in the afternoon, so that a
 * picture shows a town hall that is open whenever it is taken. Time goes on from there.
 */
const ahead = Date.UTC(2026, 10, 24, 13, 5) - Date.now();
const RealDate = Date;

globalThis.Date = class extends RealDate {
  /** @param {[]} given */
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
