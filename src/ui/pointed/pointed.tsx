import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import './pointed.css';

/** What the tag says, and its language where that is another than the thing's own. */
export type PointedWords = {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
};

export type PointedProps = {
  readonly on: boolean;
  /** Names it where it is mirrored. */
  readonly thing?: string | undefined;
  /** Shown over what is pointed at. Who points says it too, where a screen reader hears it. */
  readonly words: PointedWords;
  readonly children: ComponentChildren;
};

/** What an agent points at from the desk stands in yellow, and says so. Off, it changes nothing of what it holds. */
export function Pointed({ on, thing, words, children }: PointedProps) {
  return (
    <div class="pointed" data-thing={thing} data-pointed={on || undefined}>
      {on && (
        <div aria-hidden="true">
          <PointedTag words={words} />
        </div>
      )}
      {children}
    </div>
  );
}

type PointedTagProps = {
  /** For a thing that says it as its own description. */
  readonly id?: string | undefined;
  readonly words: PointedWords;
};

export function PointedTag({ id, words: { text, lang, dir } }: PointedTagProps) {
  return (
    <span class="pointed__tag" id={id} lang={lang} dir={dir}>
      <Icon name="pointer" />
      {text}
    </span>
  );
}
