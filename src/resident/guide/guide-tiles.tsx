import type { Guide, Guides } from '#core/guide/guide.ts';
import { directionOf } from '#core/locale.ts';
import { shownText } from '#core/procedure/words.ts';
import { Tile } from '#ui/tile/tile.tsx';
import { useResident } from '../app/resident-context.ts';
import '../find/procedure-tiles.css';

export interface GuideTilesProps {
  readonly list: readonly Guide[];
  readonly guides: Guides;
  readonly label: string;
}

/** Guides to choose from; words of another language than the screen's say which. */
export function GuideTiles({ list, guides, label }: GuideTilesProps) {
  const { router, language } = useResident();
  const { locale, t } = language.translator.value;
  if (list.length === 0) return null;
  return (
    <ul class="procedure-tiles" aria-label={label}>
      {list.map((guide) => {
        const { id, titleText, summaryText } = guide;
        const say = (key: string): string => shownText(guide, guides.texts[id], key);
        const spoken = guides.standing[id]?.locale ?? locale;
        const its = spoken === locale ? {} : { lang: spoken, dir: directionOf(spoken) };
        return (
          <li key={id}>
            <Tile
              icon="help"
              label={<span {...its}>{say(titleText)}</span>}
              hint={
                <>
                  {spoken !== locale && (
                    <strong class="procedure-tiles__language">
                      {t('resident.translation.tile-in-french')}
                    </strong>
                  )}
                  <span {...its}>{say(summaryText)}</span>
                </>
              }
              onPress={() => router.go({ at: 'guide', id })}
            />
          </li>
        );
      })}
    </ul>
  );
}
