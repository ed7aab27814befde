import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { Tile } from '#ui/tile/tile.tsx';
import { TileGrid } from '#ui/tile-grid/tile-grid.tsx';
import { useResident } from '../app/resident-context.ts';
import type { EnrolmentService } from '../services.ts';

/** In the demonstration, the kiosks that this browser may become. Nothing at all elsewhere. */
export function DemoKiosks({ enrolment }: { readonly enrolment: EnrolmentService }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const kiosks = enrolment.demoKiosks.value;
  if (kiosks.status === 'loading') return <LoadingState label={t('resident.enrolment.loading')} />;
  if (kiosks.status === 'unavailable' || kiosks.value.length === 0) return null;
  return (
    <Stack gap="m">
      <Heading level={2}>{t('resident.enrolment.demo')}</Heading>
      <TileGrid label={t('resident.enrolment.demo')}>
        {kiosks.value.map(({ kioskId, label, place, siteName, enrolled }) => (
          <Tile
            key={kioskId}
            icon="monitor"
            label={`${siteName} · ${label}`}
            hint={enrolled ? t('resident.enrolment.again', { place }) : place}
            onPress={() => enrolment.enrolDemo(kioskId)}
          />
        ))}
      </TileGrid>
    </Stack>
  );
}
