import type { Directory } from '#core/directory/place.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { Tile } from '#ui/tile/tile.tsx';
import { TileGrid } from '#ui/tile-grid/tile-grid.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { WithDirectory } from '../places/with-directory.tsx';
import { useBack } from '../router/use-back.ts';

/** The question where one looks. It is asked, and never guessed from a browser's position. */
export function WherePage({ content }: { readonly content: Content }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('places.where.title')} onBack={useBack()}>
      <Split
        lead={
          <Heading focusOnMount lead={t('places.where.lead')}>
            {t('places.where.title')}
          </Heading>
        }
      >
        <WithDirectory content={content}>{(directory) => <Areas directory={directory} />}</WithDirectory>
      </Split>
    </Frame>
  );
}

function Areas({ directory }: { readonly directory: Directory }) {
  const { language, visit, router, kiosk } = useResident();
  const { t } = language.translator.value;
  const site = kiosk?.site.value ?? null;
  const look = (area: string | null | undefined): void => {
    visit.lookFrom(area);
    router.replace({ at: 'around' });
  };
  return (
    <TileGrid label={t('places.where.areas')}>
      {site && (
        <Tile
          icon="map-pin"
          label={t('places.where.here', { place: site.name })}
          onPress={() => look(undefined)}
        />
      )}
      {directory.areas.map(({ id }) => (
        <Tile key={id} icon="landmark" label={directory.texts[`area.${id}`] ?? ''} onPress={() => look(id)} />
      ))}
      <Tile icon="globe" label={t('places.where.all')} onPress={() => look(null)} />
    </TileGrid>
  );
}
