import type { Desk } from '../desk.ts';

/** What an agent may rest on when nobody waits. */
export const quietWords = ({ duty, has, services, words }: Desk): string => {
  if (!has('facilitator')) return words.t('desk.queue.empty.follow');
  if (duty.availability.value !== 'available') return words.t('desk.queue.empty.notRung');
  const sound = services.preferences.current.value.sound && duty.soundWorks.value;
  return words.t(sound ? 'desk.queue.empty.soundOn' : 'desk.queue.empty.soundOff');
};
