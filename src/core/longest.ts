/**
 * The most characters of what an editor writes and the wire carries. Content refuses more, with file and line; the wire
 * takes as much, so that nothing can be published of which no reply can speak.
 */
export const longest: {
  /** Any text whatever. */
  readonly text: number;
  /** A web address or a sentence that says where something was read. */
  readonly source: number;
  readonly owner: number;
  /** What a fact says. */
  readonly value: number;
  /** What something is called: a site, a place, a guide. */
  readonly name: number;
  /** A question as its field asks it, before facts are written into it. */
  readonly label: number;
  /** One word that a search without result may count. */
  readonly term: number;
} = { text: 2_000, source: 2_000, owner: 200, value: 1_000, name: 200, label: 300, term: 40 };
