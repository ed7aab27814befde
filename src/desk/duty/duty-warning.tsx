import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import { useDesk } from '../use-desk.ts';

/** What the browser refused at the start of the service, over the queue that it rings for, until it was read. */
export const DutyWarning = () => {
  const { duty, words } = useDesk();
  const warning = duty.warning.value;
  if (warning === null) return null;
  return (
    <div class="desk-banner">
      <div class="desk-banner__row" role="status">
        <p class="desk-banner__words">
          <Icon name={warning === 'mute' ? 'volume-off' : 'bell'} />
          {words.t(`desk.duty.${warning}`)}
        </p>
        <Button kind="plain" onPress={duty.dismissWarning}>
          {words.t('desk.duty.dismiss')}
        </Button>
      </div>
    </div>
  );
};
