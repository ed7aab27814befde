import { useEffect } from 'preact/hooks';
import { nearOf, nowhere } from '#core/directory/around.ts';
import type { Directory, Place } from '#core/directory/place.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { GuideTiles } from '../guide/guide-tiles.tsx';
import { useGuides } from '../guide/use-guides.ts';
import { hereOf } from '../places/here-of.ts';
import { PlaceTile } from '../places/place-tile.tsx';
import { useDirectory } from '../places/use-directory.ts';
import { Situations } from './life-events.tsx';
import { shortcutsFor, Shortcuts } from './shortcuts.tsx';
import { ProcedureTiles } from './procedure-tiles.tsx';
import { useFound } from './use-found.ts';
import { useVainCount } from './use-vain-count.ts';

export interface ResultsProps {
  readonly content: Content;
  readonly question: string;
  /** How many were found; null while that is not known, and once nobody looks any more. */
  readonly onCount: (found: number | null) => void;
}

/** More than these nobody reads: another word helps further. */
const mostProcedures = 6;
const mostPlaces = 5;
const mostGuides = 3;

export function Results({ content, question, onCount }: ResultsProps) {
  const resident = useResident();
  const { language } = resident;
  const state = useDirectory(content).state.value;
  const directory = state.status === 'ready' ? state.value : null;
  const here = directory ? hereOf(resident, directory) : nowhere;
  const guideState = useGuides(content).state.value;
  const guides = guideState.status === 'ready' ? guideState.value : null;
  const found = useFound(content, directory, guides, here, question);
  const shortcuts = shortcutsFor(question, language.translator.value);
  const count = found.procedures.length + found.places.length + found.guides.length + shortcuts.length;
  const waits = count === 0 && (state.status === 'loading' || guideState.status === 'loading');
  useVainCount(question, count === 0 && !waits, directory);
  useEffect(() => onCount(waits ? null : count), [question, count, waits]);
  useEffect(() => () => onCount(null), []);
  if (waits) return <LoadingState label={language.translator.value.t('places.loading')} />;
  if (count === 0) return <NothingFound content={content} />;
  const places = directory && (
    <PlaceTiles key="places" places={found.places.slice(0, mostPlaces)} directory={directory} />
  );
  return (
    <Stack gap="l">
      <Shortcuts to={shortcuts} />
      {found.placesFirst && places}
      <FoundProcedures procedures={found.procedures.slice(0, mostProcedures)} texts={content.texts} />
      {guides && (
        <GuideTiles
          list={found.guides.slice(0, mostGuides)}
          guides={guides}
          label={language.translator.value.t('guides.heading')}
        />
      )}
      {!found.placesFirst && places}
    </Stack>
  );
}

function FoundProcedures(props: Parameters<typeof ProcedureTiles>[0]) {
  return props.procedures.length === 0 ? null : <ProcedureTiles {...props} />;
}

function PlaceTiles({
  places,
  directory,
}: {
  readonly places: readonly Place[];
  readonly directory: Directory;
}) {
  const resident = useResident();
  const { t } = resident.language.translator.value;
  const here = hereOf(resident, directory);
  if (places.length === 0) return null;
  return (
    <ul class="procedure-tiles" aria-label={t('resident.find.place-results')}>
      {places.map((place) => (
        <li key={place.id}>
          <PlaceTile near={nearOf(place, here)} directory={directory} />
        </li>
      ))}
    </ul>
  );
}

/** A word that finds nothing leads to the situations and to the person below: the yellow bar, and no second one. */
function NothingFound({ content }: { readonly content: Content }) {
  const { language, visit } = useResident();
  const { t } = language.translator.value;
  return (
    <Stack gap="l">
      <EmptyState icon="search" heading={t('resident.find.nothing')}>
        <p>{t('resident.find.nothing-text')}</p>
        <Button icon="undo" onPress={() => visit.searchFor('')}>
          {t('resident.find.all')}
        </Button>
      </EmptyState>
      <Situations content={content} />
    </Stack>
  );
}
