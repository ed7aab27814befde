import type { ComponentChildren } from 'preact';
import type { LibraryTexts } from '#core/library.ts';
import { directionOf, type Locale } from '#core/locale.ts';
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
            label={<In of={texts.standing[id]?.locale}>{texts.procedures[id]?.[titleText] ?? ''}</In>}
            hint={<Summary id={id} texts={texts} of={summaryText} />}
            onPress={() => router.go({ at: 'procedure', id, depth: 0 })}
          />
        </li>
      ))}
    </ul>
  );
}

/** Words of another language than the screen's say which, and keep their own order. */
function In({ of, children }: { readonly of: Locale | undefined; readonly children: ComponentChildren }) {
  const { locale } = useResident().language.translator.value;
  if (of === undefined || of === locale) return <>{children}</>;
  return (
    <span lang={of} dir={directionOf(of)}>
      {children}
    </span>
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
      <In of={spoken}>{texts.procedures[id]?.[of]}</In>
    </>
  );
}
