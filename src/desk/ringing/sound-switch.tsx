import { Button } from '#ui/button/button.tsx';
import { useDesk } from '../use-desk.ts';

/** Turning sound on is heard at once, which is its test. */
export const SoundSwitch = () => {
  const { services, words } = useDesk();
  const { t } = words;
  const on = services.preferences.current.value.sound;
  const turn = (): void => {
    services.preferences.set({ sound: !on });
    if (!on) void services.alerts.unlockSound().then(() => services.alerts.chime('call'));
  };
  const state = t(on ? 'desk.sound.on' : 'desk.sound.off');
  return (
    <Button
      kind="plain"
      icon={on ? 'volume' : 'volume-off'}
      label={`${state}. ${t(on ? 'desk.sound.turnOff' : 'desk.sound.turnOn')}`}
      onPress={turn}
    >
      {state}
    </Button>
  );
};
