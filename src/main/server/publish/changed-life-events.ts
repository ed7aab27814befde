import type { Library, LifeEvent } from '#core/library.ts';
import { sourceLocale } from '#core/locale.ts';
import type { Content } from '../content.ts';
import { kinds, same } from './compare.ts';
import { commonIn, nameIn, type TwoVersions } from './two-versions.ts';

const keyOf = (id: string): string => `lifeEvent.${id}`;

/** Every life event of the file, shown or not: those without a procedure have a name all the same. */
const idsIn = ({ texts }: Content): readonly string[] =>
  Object.keys(texts[sourceLocale].common).flatMap((key) => /^lifeEvent\.(.+)$/.exec(key)?.[1] ?? []);

const eventIn = ({ library }: Content, id: string): LifeEvent | undefined =>
  library.lifeEvents.find((event) => event.id === id);

const ownerOf = ({ procedures }: Library, id: string): string | undefined =>
  procedures.find((procedure) => procedure.id === id)?.lifeEvent;

const listIn = (content: Content, id: string): readonly string[] =>
  eventIn(content, id)?.procedures ??
  content.library.procedures.filter(({ lifeEvent }) => lifeEvent === id).map((procedure) => procedure.id);

const titleIn = ({ library, texts }: Content, id: string): string => {
  const procedure = library.procedures.find((each) => each.id === id);
  return (procedure && texts[sourceLocale].procedures[id]?.[procedure.titleText]) ?? id;
};

interface Lists {
  readonly more: readonly string[];
  readonly fewer: readonly string[];
}

/**
 * What a life event shows more, and no longer, because its own file says so: not what says of itself that it belongs
 * there, nor what is no more.
 */
const listsOf = ({ before, after }: TwoVersions, event: string): Lists => {
  const [was, is] = [listIn(before, event), listIn(after, event)];
  return {
    more: is.filter((id) => !was.includes(id) && ownerOf(after.library, id) !== event),
    fewer: was.filter(
      (id) =>
        !is.includes(id) && ownerOf(before.library, id) !== event && ownerOf(after.library, id) !== undefined,
    ),
  };
};

const reordered = ({ before, after }: TwoVersions, event: string, moved: readonly string[]): boolean => {
  const [was, is] = [listIn(before, event), listIn(after, event)];
  const stays = (id: string): boolean => was.includes(id) && is.includes(id) && !moved.includes(id);
  return !same(was.filter(stays), is.filter(stays));
};

/** A tile that appears or goes with its procedures has nothing to compare its drawing with. */
const redrawn = ({ before, after }: TwoVersions, id: string): boolean => {
  const [was, is] = [eventIn(before, id), eventIn(after, id)];
  return was !== undefined && is !== undefined && was.icon !== is.icon;
};

const partsOf = (two: TwoVersions, id: string, moved: readonly string[]): readonly string[] => {
  const { before, after, shared } = two;
  const [was, is] = [commonIn(before, keyOf(id), shared), commonIn(after, keyOf(id), shared)];
  const { more, fewer } = listsOf(two, id);
  return [
    ...(was[0] === is[0] ? [] : ['nom']),
    ...(same(was.slice(1), is.slice(1)) ? [] : ['traduction']),
    ...(redrawn(two, id) ? ['icône'] : []),
    ...more.map((procedure) => `une démarche de plus (${titleIn(after, procedure)})`),
    ...fewer.map((procedure) => `une démarche de moins (${titleIn(before, procedure)})`),
    ...(reordered(two, id, moved) ? ['ordre des démarches'] : []),
  ];
};

/** Whether the tiles that both versions show stand in another order. */
const tilesReordered = ({ before, after }: TwoVersions): boolean => {
  const shown = (of: Content, other: Content): readonly string[] =>
    of.library.lifeEvents.map(({ id }) => id).filter((id) => eventIn(other, id) !== undefined);
  return !same(shown(before, after), shown(after, before));
};

export interface ChangedLifeEvents {
  readonly said: readonly string[];
  /** The procedures that are named elsewhere than before: their own place among the others follows. */
  readonly moved: readonly string[];
}

/** What changed in life-events.yaml and its translations, and not what follows from a procedure. */
export const changedLifeEvents = (two: TwoVersions): ChangedLifeEvents => {
  const { before, after } = two;
  const [was, is] = [idsIn(before), idsIn(after)];
  const { what, added, removed } = kinds.lifeEvent;
  const both = is.filter((id) => was.includes(id));
  const moved = is.flatMap((id) => {
    const { more, fewer } = listsOf(two, id);
    return [...more, ...fewer];
  });
  const nameOf = (content: Content) => (id: string) => nameIn(content, keyOf(id), id);
  return {
    moved,
    said: [
      ...is.filter((id) => !was.includes(id)).map((id) => `${what} ${added} : ${nameOf(after)(id)}`),
      ...was.filter((id) => !is.includes(id)).map((id) => `${what} ${removed} : ${nameOf(before)(id)}`),
      ...both.flatMap((id) => {
        const parts = partsOf(two, id, moved);
        return parts.length === 0 ? [] : [`${what} « ${nameOf(after)(id)} » : ${parts.join(', ')}`];
      }),
      ...(tilesReordered(two) ? ['Événements de vie : leur ordre'] : []),
    ],
  };
};
