/** How one kind of thing is said, such as « Démarche ajoutée ». */
export interface Kind {
  readonly what: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
}

const agreed = (what: string, e: '' | 'e'): Kind => ({
  what,
  added: `ajouté${e}`,
  removed: `retiré${e}`,
  changed: `modifié${e}`,
});

export const kinds = {
  procedure: agreed('Démarche', 'e'),
  guide: agreed('Fiche', 'e'),
  place: agreed('Lieu', ''),
  kiosk: agreed('Borne', 'e'),
  language: agreed('Langue', 'e'),
  service: agreed('Service', ''),
  queue: agreed('File téléphonique', 'e'),
  lifeEvent: agreed('Événement de vie', ''),
  need: agreed('Besoin', ''),
  placeKind: agreed('Genre de lieu', ''),
  area: agreed('Secteur', ''),
} as const satisfies Readonly<Record<string, Kind>>;

/** One thing with all that is published of it, its words included, and its name for people. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly holds: unknown;
}

export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

export interface Differences<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Changed<T>[];
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const differencesOf = <T extends Entry>(before: readonly T[], after: readonly T[]): Differences<T> => {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: after.flatMap((one) => {
      const old = was.get(one.id);
      return old && !same(old.holds, one.holds) ? [{ before: old, after: one }] : [];
    }),
  };
};

export const say = <T extends Entry>(
  { what, added, removed, changed }: Kind,
  differences: Differences<T>,
  more: (one: Changed<T>) => string = () => '',
): readonly string[] => [
  ...differences.added.map(({ name }) => `${what} ${added} : ${name}`),
  ...differences.removed.map(({ name }) => `${what} ${removed} : ${name}`),
  ...differences.changed.map((one) => `${what} ${changed} : ${one.after.name}${more(one)}`),
];

export const compared = (kind: Kind, before: readonly Entry[], after: readonly Entry[]): readonly string[] =>
  say(kind, differencesOf(before, after));
