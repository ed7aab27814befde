import { useLayoutEffect, useRef } from 'preact/hooks';

const caretIn = (lines: readonly string[]): number => lines.findLastIndex((line) => line.trim() === '^');

/** A line with its caret is set in by four spaces for a terminal; what is to be copied keeps its own. */
const linesOf = (excerpt: string): readonly string[] => {
  const lines = excerpt.split('\n');
  return caretIn(lines) < 0 ? lines : lines.map((line) => line.replace(/^ {4}/, ''));
};

/** The lines at fault as they were written; where a caret points at a place in them, the box opens on that place. */
export function Excerpt({ text }: { readonly text: string }) {
  const box = useRef<HTMLPreElement>(null);
  const mark = useRef<HTMLElement>(null);
  const lines = linesOf(text);
  const caret = caretIn(lines);
  useLayoutEffect(() => {
    const { current: scrolled } = box;
    const { current: pointed } = mark;
    if (!scrolled || !pointed) return;
    scrolled.scrollLeft = pointed.offsetLeft - scrolled.clientWidth / 2;
    scrolled.scrollTop = pointed.offsetTop - scrolled.clientHeight / 2;
  }, [text]);
  return (
    // Its end may lie outside the box: without a focus, keys could not scroll it.
    <pre class="excerpt" ref={box} tabIndex={0} role="group" aria-label="Extrait du fichier">
      {lines.map((line, at) =>
        at === caret ? (
          <span key={at}>
            {line.slice(0, line.indexOf('^'))}
            <strong class="excerpt__caret" ref={mark}>
              ^
            </strong>
          </span>
        ) : (
          `${line}\n`
        ),
      )}
    </pre>
  );
}
