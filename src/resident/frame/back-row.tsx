import { Button } from '#ui/button/button.tsx';
import { useResident } from '../app/resident-context.ts';
import './back-row.css';

export interface BackRowProps {
  readonly onBack: () => void;
  readonly where: string | undefined;
}

export function BackRow({ onBack, where }: BackRowProps) {
  const { language, kiosk } = useResident();
  const together = kiosk?.together.value;
  const back = (
    <Button kind="plain" icon="arrow-left" onPress={onBack}>
      {language.translator.value.t('common.back')}
    </Button>
  );
  return (
    <div class="back-row">
      {together ? <together.Back together={together}>{back}</together.Back> : back}
      {where && (
        <p class="back-row__where" dir="auto">
          {where}
        </p>
      )}
    </div>
  );
}
