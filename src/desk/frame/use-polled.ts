import { useEffect } from 'preact/hooks';
import { seconds } from '#core/instant.ts';
import { useDesk } from '../use-desk.ts';

const everyMinute = seconds(60);

/** Reads a list when its page opens and each minute while it stands there. */
export const usePolled = (load: () => Promise<void>): void => {
  const { clock } = useDesk().services;
  useEffect(() => {
    let stop = (): void => undefined;
    const read = (): void => {
      void load();
      stop = clock.later(everyMinute, read);
    };
    read();
    return () => stop();
  }, [load, clock]);
};
