import type { LibraryTexts } from '#core/library.ts';
import { listed } from '#core/procedure/listed.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { shownText } from '#core/procedure/words.ts';
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
      {procedures.map((procedure) => (
        <li key={procedure.id}>
          <Tile
            icon="file-text"
            label={
              <InLanguage of={listed(texts, procedure.id).locale}>
                {shownText(procedure, listed(texts, procedure.id).texts, procedure.titleText)}
              </InLanguage>
            }
            hint={<Summary procedure={procedure} texts={texts} />}
            onPress={() => router.go({ at: 'procedure', id: procedure.id, depth: 0 })}
          />
        </li>
      ))}
    </ul>
  );
}

interface SummaryProps {
  readonly procedure: Procedure;
  readonly texts: LibraryTexts;
}

/** What a procedure is, and first of all the language of its pages when that is not the one on screen. */
function Summary({ procedure, texts }: SummaryProps) {
  const { t, locale } = useResident().language.translator.value;
  const spoken = texts.standing[procedure.id]?.locale;
  const own = listed(texts, procedure.id);
  return (
    <>
      {spoken !== undefined && spoken !== locale && (
        <strong class="procedure-tiles__language">{t('resident.translation.tile-in-french')}</strong>
      )}
      <InLanguage of={own.locale}>{shownText(procedure, own.texts, procedure.summaryText)}</InLanguage>
    </>
  );
}
