import { accessNeeds, type AccessNeed } from '#core/ticket/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { Panel } from '#ui/panel/panel.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';

const icons: Readonly<Record<AccessNeed, IconName>> = {
  seated: 'armchair',
  deaf: 'ear',
  blind: 'eye',
  slowly: 'clock',
  reading: 'file-text',
};

/** What helps, chosen by the resident and never guessed: told with the call, and shown on this screen. */
export function NeedsPicker({ hint }: { readonly hint: string }) {
  const { visit, language } = useResident();
  const { t } = language.translator.value;
  const chosen = visit.needs.value;
  return (
    <Panel heading={t('visit.needs.heading')}>
      <Stack gap="s">
        <p>{hint}</p>
        <Stack row gap="s">
          {accessNeeds.map((need) => (
            <Button
              key={need}
              icon={icons[need]}
              pressed={chosen.includes(need)}
              onPress={() => visit.toggleNeed(need)}
            >
              {t(`visit.needs.${need}`)}
            </Button>
          ))}
        </Stack>
      </Stack>
    </Panel>
  );
}
