import type { Site } from '#core/library.ts';
import type { Translator } from '#i18n/translator.ts';
import { Stack } from '#ui/stack/stack.tsx';
import type { StepWorld } from '../step-props.ts';
import { PlaceCard } from './place-card.tsx';

export interface PlacesProps {
  /** None means the counter of the site that one stands in. */
  readonly ids: readonly string[];
  readonly world: StepWorld;
  readonly translator: Translator;
  readonly level?: 2 | 3;
}

/** Without a site of its own, at home, any of the commune's will do. */
const placesFor = (ids: readonly string[], { sites, here }: StepWorld): readonly Site[] => {
  if (ids.length > 0) return sites.filter((site) => ids.includes(site.id));
  return here === null ? sites : sites.filter((site) => site.id === here);
};

export function Places({ ids, world, translator, level = 2 }: PlacesProps) {
  const places = placesFor(ids, world);
  if (places.length === 0) return <p>{translator.t('steps.place.unknown')}</p>;
  return (
    <Stack gap="s">
      {places.map((site) => (
        <PlaceCard key={site.id} site={site} world={world} translator={translator} level={level} />
      ))}
    </Stack>
  );
}
