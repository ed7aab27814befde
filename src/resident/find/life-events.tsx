import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { Tile } from '#ui/tile/tile.tsx';
import { TileGrid } from '#ui/tile-grid/tile-grid.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { iconNamed } from './icon-named.ts';

/** The situations of life, below them the places where people help, and what was begun before. */
export function LifeEvents({ content }: { readonly content: Content }) {
  const { router, language } = useResident();
  const { t } = language.translator.value;
  return (
    <Stack gap="m">
      <Situations content={content} />
      <Tile
        icon="map-pin"
        label={t('resident.find.places')}
        hint={t('resident.find.places-hint')}
        onPress={() => router.go({ at: 'around' })}
      />
      <Stack row even gap="s">
        <Button icon="wallet" onPress={() => router.go({ at: 'paid' })}>
          {t('resident.find.paid')}
        </Button>
        <Button icon="file-text" onPress={() => router.go({ at: 'track' })}>
          {t('resident.find.track')}
        </Button>
      </Stack>
    </Stack>
  );
}

export function Situations({ content: { library, texts } }: { readonly content: Content }) {
  const { router, language } = useResident();
  const { t } = language.translator.value;
  if (library.lifeEvents.length === 0) {
    return (
      <EmptyState icon="file-text" heading={t('resident.find.nothing-yet')}>
        <p>{t('resident.find.nothing-yet-text')}</p>
      </EmptyState>
    );
  }
  return (
    <TileGrid label={t('resident.find.events')}>
      {library.lifeEvents.map(({ id, icon }) => (
        <Tile
          key={id}
          icon={iconNamed(icon)}
          label={texts.common[`lifeEvent.${id}`] ?? ''}
          onPress={() => router.go({ at: 'life-event', id })}
        />
      ))}
    </TileGrid>
  );
}
