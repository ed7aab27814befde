import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { useDesk } from '../use-desk.ts';

/** What the browser refused at the start of the service, until it was read. */
export const DutyWarning = () => {
  const { duty, words } = useDesk();
  const warning = duty.warning.value;
  if (warning === null) return null;
  return (
    <div class="desk-banner">
      <Notice tone="info" icon={warning === 'mute' ? 'volume-off' : 'bell'} role="status">
        {words.t(`desk.duty.${warning}`)}{' '}
        <Button kind="plain" onPress={duty.dismissWarning}>
          {words.t('desk.duty.dismiss')}
        </Button>
      </Notice>
    </div>
  );
};
