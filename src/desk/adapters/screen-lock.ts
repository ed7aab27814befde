/** Keeps the screen on while `on`; the browser lets go whenever the page is hidden, so it is asked again on return. */
export const screenLock = (): ((on: boolean) => void) => {
  let wanted = false;
  let held: WakeLockSentinel | null = null;

  const hold = async (): Promise<void> => {
    if (!wanted || held || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (!wanted) return void lock.release();
      held = lock;
      lock.addEventListener('release', () => {
        held = null;
      });
    } catch {
      // Refused for want of battery or of permission: the screen may sleep.
    }
  };
  document.addEventListener('visibilitychange', () => void hold());

  return (on) => {
    wanted = on;
    if (on) void hold();
    else void held?.release();
  };
};
