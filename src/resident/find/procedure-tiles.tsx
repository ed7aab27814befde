import type { LibraryTexts } from '#core/library.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { Tile } from '#ui/tile/tile.tsx';
import { useResident } from '../app/resident-context.ts';
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
            label={texts.procedures[id]?.[titleText] ?? ''}
            hint={texts.procedures[id]?.[summaryText]}
            onPress={() => router.go({ at: 'procedure', id, depth: 0 })}
          />
        </li>
      ))}
    </ul>
  );
}
