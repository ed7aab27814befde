import type { WordKey } from '#i18n/keys.ts';
import type { Translator } from '#i18n/translator.ts';
import { Tile } from '#ui/tile/tile.tsx';
import { useResident } from '../app/resident-context.ts';
import './procedure-tiles.css';

/** Pages that are no procedure, and that people look for by word all the same. */
export type Shortcut = 'paid' | 'track' | 'callback';

const words: Readonly<Record<Shortcut, WordKey>> = {
  paid: 'payment.paid.search-words',
  track: 'payment.track.search-words',
  callback: 'payment.callback.search-words',
};

const icons = { paid: 'wallet', track: 'file-text', callback: 'phone' } as const;

const bare = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');

/** Any word of the question that begins one of theirs, from three letters on. */
export const shortcutsFor = (question: string, { t }: Translator): readonly Shortcut[] => {
  const asked = bare(question)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
  return (['paid', 'track', 'callback'] as const).filter((each) => {
    const theirs = bare(t(words[each])).split(' ');
    return asked.some((word) => theirs.some((other) => other.startsWith(word)));
  });
};

export function Shortcuts({ to }: { readonly to: readonly Shortcut[] }) {
  const { router, language } = useResident();
  const { t } = language.translator.value;
  if (to.length === 0) return null;
  return (
    <ul class="procedure-tiles">
      {to.map((at) => (
        <li key={at}>
          <Tile
            icon={icons[at]}
            label={t(`payment.${at}.tile`)}
            hint={t(`payment.${at}.tile-hint`)}
            onPress={() => router.go({ at })}
          />
        </li>
      ))}
    </ul>
  );
}
