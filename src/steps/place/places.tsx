import { hereAt, nearOf, nowhere } from '#core/directory/around.ts';
import type { Directory } from '#core/directory/place.ts';
import type { Translator } from '#i18n/translator.ts';
import { Stack } from '#ui/stack/stack.tsx';
import type { StepWorld } from '../step-props.ts';
import { PlaceCard } from './place-card.tsx';
import { PlacePanel } from './place-panel.tsx';

export interface PlacesProps {
  /** None means the counter of the site that one stands in. */
  readonly ids: readonly string[];
  readonly world: StepWorld;
  readonly translator: Translator;
  readonly level?: 2 | 3;
}

/** Without a site of its own, at home, any of the commune's will do. */
const idsFor = (ids: readonly string[], { sites, here }: StepWorld): readonly string[] => {
  if (ids.length > 0) return ids;
  return here === null ? sites.map(({ id }) => id) : [here];
};

/** A place that is closed for now is no place to go: those that receive meanwhile stand with it. */
const withInstead = (ids: readonly string[], { places }: Directory): readonly string[] => [
  ...new Set(ids.flatMap((id) => [id, ...(places.find((place) => place.id === id)?.closure?.instead ?? [])])),
];

export function Places({ ids, world, translator, level = 2 }: PlacesProps) {
  const wanted = idsFor(ids, world);
  const all = world.directory ? withInstead(wanted, world.directory) : wanted;
  const known = all.filter((id) => isKnown(id, world));
  if (known.length === 0) return <p>{translator.t('steps.place.unknown')}</p>;
  return (
    <Stack gap="s">
      {known.map((id) => (
        <One key={id} id={id} world={world} translator={translator} level={level} />
      ))}
    </Stack>
  );
}

const isKnown = (id: string, { sites, directory }: StepWorld): boolean =>
  sites.some((site) => site.id === id) || (directory?.places.some((place) => place.id === id) ?? false);

type OneProps = Required<Pick<PlacesProps, 'world' | 'translator' | 'level'>> & { readonly id: string };

/** A site's own card says as much without waiting for the directory. */
function One({ id, world, translator, level }: OneProps) {
  const site = world.sites.find((each) => each.id === id);
  if (site) return <PlaceCard site={site} world={world} translator={translator} level={level} />;
  const place = world.directory?.places.find((each) => each.id === id);
  if (!world.directory || !place) return null;
  const from = world.here === null ? nowhere : hereAt(world.directory, world.here);
  return (
    <PlacePanel
      near={nearOf(place, from)}
      directory={world.directory}
      world={world}
      cityPhone={world.phone ?? ''}
      translator={translator}
      heading={place.name}
      level={level}
    />
  );
}
