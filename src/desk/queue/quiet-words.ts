import type { Desk } from '../desk.ts';

/** What an agent may rest on when nobody waits. */
export const quietWords = ({ duty, has, services, session, words }: Desk): string => {
  const { queue, questions, preferences } = services;
  if (queue.staleSince.value !== null) {
    const state = queue.state.value;
    const of = state.state === 'ready' ? state.queueId : null;
    const phone = session.value?.queues.find(({ queueId }) => queueId === of)?.kind === 'phone';
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
