import { PlaceCard } from '#steps/place/place-card.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';

/** The commune stopped this kiosk; the person stays one touch away, and the counter is named. */
export function OutOfServicePage({ kiosk }: { readonly kiosk: ResidentKiosk }) {
  const { language, now, content } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const site = kiosk.site.value;
  const books = content.value;
  return (
    <Frame title={t('resident.out-of-service.title')} layout="single" report={false}>
      <Stack gap="l">
        <EmptyState icon="monitor" level={1} heading={t('resident.out-of-service.title')}>
          <p>{t('resident.out-of-service.text')}</p>
        </EmptyState>
        {site && books.status === 'ready' && (
          <PlaceCard
            site={site}
            world={{ setting: 'kiosk', now: now.value, common: books.value.texts.common }}
            translator={translator}
            week
          />
        )}
      </Stack>
    </Frame>
  );
}
