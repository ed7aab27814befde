import { Button } from '#ui/button/button.tsx';
import { useResident } from '../app/resident-context.ts';
import './report-door.css';

/** Screens that say nothing that could be wrong, and the report itself. */
const nothingToSay: readonly string[] = ['attract', 'finish', 'missing', 'report'];

/** At the foot of every page: what it says may be wrong. Only once it is known which version it is. */
export function ReportDoor() {
  const { router, language, content } = useResident();
  const { t } = language.translator.value;
  const place = router.place.value;
  if (content.value.status !== 'ready' || nothingToSay.includes(place.at)) return null;
  return (
    <div class="report-door">
      {place.at === 'find' && (
        <Button kind="plain" icon="check-circle" onPress={() => router.go({ at: 'corrections' })}>
          {t('report.corrections.door')}
        </Button>
      )}
      <Button kind="plain" icon="alert" onPress={() => router.go({ at: 'report', of: place })}>
        {t('report.door')}
      </Button>
    </div>
  );
}
