import type { AlertService } from '../services.ts';
import { screenLock } from './screen-lock.ts';
import { webAudioChime } from './web-audio-chime.ts';

const tag = 'appel';

const notify = (title: string, body: string): void => {
  if (!document.hidden || !('Notification' in globalThis) || Notification.permission !== 'granted') return;
  try {
    const shown = new Notification(title, { body, tag });
    shown.addEventListener('click', () => {
      globalThis.focus();
      shown.close();
    });
  } catch {
    // Chrome on Android has notifications from service workers only; sound and vibration remain there.
  }
};

const askNotifications = async (): ReturnType<AlertService['askNotifications']> => {
  if (!('Notification' in globalThis)) return 'unsupported';
  const permission = await Notification.requestPermission();
  return permission === 'granted' ? 'granted' : 'denied';
};

/** Everything by which a browser calls an agent. */
export const browserAlerts = (): AlertService => {
  const chime = webAudioChime();
  return {
    unlockSound: chime.unlock,
    chime: (kind) => {
      chime.play(kind);
      if ('vibrate' in navigator)
        navigator.vibrate(kind === 'access' ? [200, 100, 200, 100, 200] : [200, 100, 200]);
    },
    askNotifications,
    notify,
    keepAwake: screenLock(),
    setTitle: (title) => {
      document.title = title;
    },
  };
};
