import { locales } from '#core/locale.ts';
import type { ContentBody } from '#server/ports/published-content.ts';
import type { Content } from '../content.ts';

/**
 * Raised whenever a compiled content of before could no longer be read as one of now: then it has to be published again
 * from its folder.
 */
export const contentFormat = 1;

type Stored = Pick<
  Content,
  'library' | 'texts' | 'directory' | 'kiosks' | 'reviews' | 'guides' | 'agentParts'
>;

/** What was published before there were guides has none. */
const withoutGuides = ({ library: { version } }: Stored): Pick<Stored, 'guides' | 'agentParts'> => ({
  guides: Object.fromEntries(
    locales.map((locale) => [locale, { version, locale, guides: [], texts: {}, synonyms: {}, standing: {} }]),
  ) as unknown as Stored['guides'],
  agentParts: [],
});

const whole = (stored: Stored): Stored => ({ ...withoutGuides(stored), ...stored });

export const bodyOf = ({
  library,
  texts,
  directory,
  kiosks,
  reviews,
  guides,
  agentParts,
}: Content): string => {
  const stored: Stored = { library, texts, directory, kiosks, reviews, guides, agentParts };
  return JSON.stringify(stored);
};

/** Null when another release wrote it in a form that this one does not read. */
export const contentOf = ({ format, body }: ContentBody): Content | null =>
  format === contentFormat ? { ok: true, warnings: [], ...whole(JSON.parse(body) as Stored) } : null;
