import type { LibraryTexts } from '#core/library.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { Tile } from '#ui/tile/tile.tsx';
import { useResident } from '../app/resident-context.ts';
import { InLanguage } from './in-language.tsx';
import './procedure-tiles.css';

export interface ProcedureTilesProps {
  readonly procedures: readonly Procedure[];
  readonly texts: LibraryTexts;
}

export function ProcedureTiles({ procedures, texts }: ProcedureTilesProps) {
  const { router, language } = useResident();
  return (
    <ul class="procedure-tiles" aria-label={language.translator.value.t('resident.find.procedures')}>
      {procedures.map(({ id, titleText, summaryText }) => (
        <li key={id}>
          <Tile
            icon="file-text"
            label={
              <InLanguage of={texts.standing[id]?.locale}>
                {texts.procedures[id]?.[titleText] ?? ''}
              </InLanguage>
            }
            hint={<Summary id={id} texts={texts} of={summaryText} />}
            onPress={() => router.go({ at: 'procedure', id, depth: 0 })}
          />
        </li>
      ))}
    </ul>
  );
}

interface SummaryProps {
  readonly id: string;
  readonly texts: LibraryTexts;
  readonly of: string;
}

/** What a procedure is, and first of all its language when that is not the one on screen. */
function Summary({ id, texts, of }: SummaryProps) {
  const { t, locale } = useResident().language.translator.value;
  const spoken = texts.standing[id]?.locale;
  return (
    <>
      {spoken !== undefined && spoken !== locale && (
        <strong class="procedure-tiles__language">{t('resident.translation.tile-in-french')}</strong>
      )}
      <InLanguage of={spoken}>{texts.procedures[id]?.[of]}</InLanguage>
    </>
  );
}
