import { Button } from '#ui/button/button.tsx';
import { useDesk } from '../use-desk.ts';

export const SoundTest = () => {
  const { services, words } = useDesk();
  const listen = (): void => void services.alerts.unlockSound().then(() => services.alerts.chime('call'));
  return (
    <Button kind="quiet" icon="volume" onPress={listen}>
      {words.t('desk.sound.test')}
    </Button>
  );
};
