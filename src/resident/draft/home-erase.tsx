import type { ComponentChildren } from 'preact';
import { Button } from '#ui/button/button.tsx';
import { useResident } from '../app/resident-context.ts';
import { eraseAskedAt } from './erase-asked.ts';
import { EraseQuestion } from './erase-question.tsx';

export interface HomeEraseProps {
  /** Draws the bar around the button. */
  readonly children: (button: ComponentChildren) => ComponentChildren;
}

/** "Effacer mes réponses" in the bar, and its question above it. The button stays: a second touch erases nothing. */
export function HomeErase({ children }: HomeEraseProps) {
  const { router, language, visit, ending, display } = useResident();
  const { t } = language.translator.value;
  const askedAt = eraseAskedAt(visit);
  const place = router.place.value;
  const asks = askedAt.value === place;
  const short = display.choice.value.size === 'largest';
  const ask = (whether: boolean): void => {
    askedAt.value = whether ? place : null;
  };
  return (
    <>
      {asks && (
        <div class="erase-band">
          <EraseQuestion onYes={ending.finish} onNo={() => ask(false)} />
        </div>
      )}
      {children(
        <Button
          kind="plain"
          icon="trash"
          label={t('resident.finish.home')}
          expanded={asks}
          onPress={() => ask(!asks)}
        >
          {t(short ? 'visit.erase.short' : 'resident.finish.home')}
        </Button>,
      )}
    </>
  );
}
