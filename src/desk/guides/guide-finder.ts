import { guideEntries } from '#client/search/entries.ts';
import { searchAmong } from '#client/search/search.ts';
import type { GuideBook } from '#client/models/desk/desk-guides.ts';
import { type AgentPart, type Guide, guidesFor } from '#core/guide/guide.ts';
import { sourceLocale } from '#core/locale.ts';

/** Guides under one heading; `which` says why they stand there. */
export interface GuideGroup {
  readonly which: 'own' | 'others' | 'all' | 'found';
  readonly guides: readonly Guide[];
}

/** What agents alone read of a guide, as words to look for. */
const asideOf = ({ texts, lines, checkTexts, pitfallTexts }: AgentPart): string => {
  const keys = [...lines.flatMap(({ nameText, forText }) => [nameText, forText ?? '']), ...checkTexts];
  return [...keys, ...pitfallTexts].map((key) => texts[key] ?? '').join(' · ');
};

/** Lists guides: those of a procedure first; with words, those that hold them, the part for agents included. */
export const createFinder = ({ guides, parts }: GuideBook) => {
  const asides = Object.fromEntries(Object.values(parts).map((part) => [part.id, asideOf(part)]));
  const search = searchAmong(guideEntries(guides, asides), sourceLocale);
  const found = (words: string): readonly Guide[] =>
    search.find(words).flatMap(({ id }) => guides.guides.find((guide) => guide.id === id) ?? []);
  return (words: string, procedureId: string | null): readonly GuideGroup[] => {
    if (words.trim() !== '') return [{ which: 'found', guides: found(words) }];
    const { own, others } = guidesFor(guides.guides, procedureId);
    if (own.length === 0) return [{ which: 'all', guides: others }];
    return [
      { which: 'own', guides: own },
      { which: 'others', guides: others },
    ];
  };
};

export type Finder = ReturnType<typeof createFinder>;
