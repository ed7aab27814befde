import type { Guide } from '#core/guide/guide.ts';
import { type Locale, sourceLocale } from '#core/locale.ts';
import type { Fact, Procedure } from '#core/procedure/procedure.ts';
import type { Content } from '../content.ts';
import { type Changed, type Differences, differencesOf, type Entry, kinds, same, say } from './compare.ts';
import { type TwoVersions, numberAside } from './two-versions.ts';

interface ProcedureEntry extends Entry {
  readonly facts: Procedure['facts'];
}

interface GuideEntry extends Entry {
  readonly holds: GuideHolds;
}

type Texts = Readonly<Record<string, string>>;

interface GuideHolds {
  readonly guide: Guide;
  readonly words: readonly { readonly texts: Texts; readonly rest: unknown }[];
  readonly part: Content['agentParts'][number] | null;
}

const proceduresOf = (
  { library, texts }: Content,
  shared: readonly Locale[],
  read: <T>(holds: T) => T,
): readonly ProcedureEntry[] =>
  library.procedures.map((procedure) => ({
    id: procedure.id,
    name: texts[sourceLocale].procedures[procedure.id]?.[procedure.titleText] ?? procedure.id,
    facts: procedure.facts,
    holds: read([
      // A version and a step's mark are made of the rest.
      { ...procedure, version: '', steps: procedure.steps.map(({ mark: _, ...step }) => step) },
      shared.map((locale) => {
        const { procedures, synonyms, standing, presented } = texts[locale];
        return [procedures, synonyms, standing, presented].map((each) => each?.[procedure.id]);
      }),
    ]),
  }));

const guidesOf = (
  { guides, agentParts }: Content,
  shared: readonly Locale[],
  read: <T>(holds: T) => T,
): readonly GuideEntry[] =>
  guides[sourceLocale].guides.map((guide) => {
    const part = agentParts.find(({ id }) => id === guide.id);
    return {
      id: guide.id,
      name: guides[sourceLocale].texts[guide.id]?.[guide.titleText] ?? guide.id,
      holds: read({
        guide: { ...guide, version: '' },
        words: shared.map((locale) => {
          const { texts, synonyms, standing } = guides[locale];
          return { texts: texts[guide.id] ?? {}, rest: [synonyms[guide.id], standing[guide.id]] };
        }),
        part: part ? { ...part, version: '' } : null,
      }),
    };
  });

const without = <T>(all: Readonly<Record<string, T>>, drop: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !drop(key)));

/** A guide without the facts that it shares with a procedure. */
const withoutFacts = ({ guide, words, part }: GuideHolds, ids: readonly string[]): unknown => {
  const isId = (id: string): boolean => ids.includes(id);
  const isText = (key: string): boolean => isId(key.replace(/^facts\./, ''));
  return [
    { ...guide, facts: without(guide.facts, isId) },
    words.map(({ texts, rest }) => [without(texts, isText), rest]),
    part && { ...part, facts: without(part.facts, isId), texts: without(part.texts, isText) },
  ];
};

const isLentBy = (fact: Fact | undefined, guide: GuideHolds, id: string): boolean => {
  const here = guide.guide.facts[id] ?? guide.part?.facts[id];
  if (!fact || !here) return false;
  return same({ ...fact, valueText: '' }, { ...here, valueText: '' });
};

/** Whether a guide changed only as far as the procedures that lend it facts did. */
const follows = (
  { before, after }: Changed<GuideEntry>,
  procedures: readonly Changed<ProcedureEntry>[],
): boolean => {
  const lent = procedures.flatMap((procedure) =>
    Object.keys(procedure.after.facts).filter(
      (id) =>
        isLentBy(procedure.before.facts[id], before.holds, id) &&
        isLentBy(procedure.after.facts[id], after.holds, id),
    ),
  );
  return lent.length > 0 && same(withoutFacts(before.holds, lent), withoutFacts(after.holds, lent));
};

/** Whether the order of what both versions hold is another. */
const reordered = (before: readonly Entry[], after: readonly Entry[], moved: readonly string[]): boolean => {
  const kept = (all: readonly Entry[], others: readonly Entry[]): readonly string[] =>
    all.map(({ id }) => id).filter((id) => !moved.includes(id) && others.some((other) => other.id === id));
  return !same(kept(before, after), kept(after, before));
};

export interface ProceduresAndGuides {
  readonly said: readonly string[];
  /** Ids of what is named, as their folders are. */
  readonly procedures: readonly string[];
  readonly guides: readonly string[];
  readonly reordered: (moved: readonly string[]) => boolean;
}

const idsOf = ({ added, removed, changed }: Differences<Entry>): readonly string[] =>
  [...added, ...removed, ...changed.map(({ after }) => after)].map(({ id }) => id);

export const changedProcedures = (two: TwoVersions): ProceduresAndGuides => {
  const { before, after, shared } = two;
  const read = numberAside(two);
  const [was, is] = [proceduresOf(before, shared, read), proceduresOf(after, shared, read)];
  const procedures = differencesOf(was, is);
  const guides = differencesOf(guidesOf(before, shared, read), guidesOf(after, shared, read));
  const own = guides.changed.filter((each) => !follows(each, procedures.changed));
  return {
    said: [...say(kinds.procedure, procedures), ...say(kinds.guide, { ...guides, changed: own })],
    procedures: idsOf(procedures),
    guides: idsOf(guides),
    reordered: (moved) => reordered(was, is, moved),
  };
};
