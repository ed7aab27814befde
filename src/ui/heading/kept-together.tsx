import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/** Longer ones must be free to break, or they would not fit a narrow screen. */
const longestKept = 16;
const hyphenated = /(\S+-\S+)/;

/** "demandez-vous" and "e-mail" stay whole at the end of a line; what is read aloud does not change. */
export function keptTogether(words: ComponentChildren): ComponentChildren {
  if (typeof words !== 'string' || !words.includes('-')) return words;
  return words.split(hyphenated).map((part, at) => {
    const kept = hyphenated.test(part) && part.length <= longestKept;
    return kept ? (
      <span key={at} class="heading__kept">
        {part}
      </span>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    );
  });
}
