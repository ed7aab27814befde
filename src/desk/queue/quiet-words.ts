import type { Desk } from '../desk.ts';
import { followedQueue } from './followed-queue.ts';

/** What an agent may rest on when nobody waits. */
export const quietWords = (desk: Desk): string => {
  const { duty, has, services, words } = desk;
  const { queue, questions, preferences } = services;
  if (queue.staleSince.value !== null) {
    const phone = followedQueue(desk)?.kind === 'phone';
    return words.t(phone ? 'desk.queue.empty.cutPhone' : 'desk.queue.empty.cut');
  }
  const asked = questions.list.value;
  const awaited = asked.state === 'ready' && asked.items.some(({ state }) => state === 'asked');
  if (awaited) return words.t('desk.queue.empty.questions');
  if (!has('facilitator')) return words.t('desk.queue.empty.follow');
  if (duty.availability.value !== 'available') return words.t('desk.queue.empty.notRung');
  const sound = preferences.current.value.sound && duty.soundWorks.value;
  return words.t(sound ? 'desk.queue.empty.soundOn' : 'desk.queue.empty.soundOff');
};
