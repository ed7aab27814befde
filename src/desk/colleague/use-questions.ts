import { useEffect } from 'preact/hooks';
import { seconds } from '#core/instant.ts';
import { useDesk } from '../use-desk.ts';

/** A person stands beside whoever asked: see decision-questions-are-polled.md. */
const lookEvery = seconds(5);

/** Reads the questions again and again while what uses it stands. */
export const useQuestions = (): void => {
  const { clock, questions } = useDesk().services;
  useEffect(() => {
    let stop = (): void => undefined;
    let over = false;
    const read = (): void =>
      void questions.load().then(() => {
        if (!over) stop = clock.later(lookEvery, read);
      });
    read();
    return () => {
      over = true;
      stop();
    };
  }, [questions, clock]);
};
