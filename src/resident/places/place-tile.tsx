import type { Near } from '#core/directory/around.ts';
import type { Directory } from '#core/directory/place.ts';
import { farText } from '#steps/place/far-text.ts';
import { placeStateText } from '#steps/place/place-state-text.ts';
import { Tile } from '#ui/tile/tile.tsx';
import { useResident } from '../app/resident-context.ts';
import { iconNamed } from '../find/icon-named.ts';
import './place-tile.css';

export interface PlaceTileProps {
  readonly near: Near;
  readonly directory: Directory;
}

/** A place in a line or two, on the way to its page. */
export function PlaceTile({ near, directory }: PlaceTileProps) {
  const { router, language, now } = useResident();
  const translator = language.translator.value;
  const { place } = near;
  const icon = directory.kinds.find(({ id }) => id === place.kind)?.icon ?? 'map-pin';
  const lines = [place.address, farText(near, translator), placeStateText(place, now.value, translator)];
  return (
    <Tile
      icon={iconNamed(icon)}
      label={place.name}
      hint={lines
        .filter((line) => line !== null)
        .map((line) => (
          <span key={line} class="place-tile__line">
            <bdi>{line}</bdi>
          </span>
        ))}
      onPress={() => router.go({ at: 'place', id: place.id })}
    />
  );
}
