import type { Directory } from '#core/directory/place.ts';
import { Button } from '#ui/button/button.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { iconNamed } from '../find/icon-named.ts';

/** What one looks for: one need at a time, or everything. */
export function NeedFilter({ directory }: { readonly directory: Directory }) {
  const { language, setting, visit } = useResident();
  const icons = setting === 'kiosk';
  const { t } = language.translator.value;
  const { need } = visit.around.value;
  return (
    <div role="group" aria-label={t('places.need.heading')}>
      <Stack row gap="s">
        <Button
          icon={icons ? 'check' : undefined}
          pressed={need === null}
          onPress={() => visit.lookFor(null)}
        >
          {t('places.need.all')}
        </Button>
        {directory.needs.map(({ id, icon }) => (
          <Button
            key={id}
            icon={icons ? iconNamed(icon) : undefined}
            pressed={need === id}
            onPress={() => visit.lookFor(id)}
          >
            {directory.texts[`need.${id}`] ?? ''}
          </Button>
        ))}
      </Stack>
    </div>
  );
}
