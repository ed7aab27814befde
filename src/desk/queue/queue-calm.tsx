import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { SoundTest } from '../ringing/sound-test.tsx';
import { useDesk } from '../use-desk.ts';
import { EntryDoor } from './entry-door.tsx';
import { quietWords } from './quiet-words.ts';

/** Nothing at all in the queue: said so that one may walk away from the screen. */
export const QueueCalm = () => {
  const desk = useDesk();
  const { t } = desk.words;
  const { colleagues: others, staleSince } = desk.services.queue;
  const cut = staleSince.value !== null;
  const colleagues = cut ? null : others.value;
  return (
    <EmptyState
      icon={cut ? 'wifi-off' : 'check-circle'}
      heading={t(cut ? 'desk.queue.empty.cutHeading' : 'desk.queue.empty.heading')}
    >
      <p>{quietWords(desk)}</p>
      {colleagues && <p>{t('desk.summary.colleagues', { ...colleagues })}</p>}
      <div class="queue-calm__doors">
        <EntryDoor />
        {desk.has('facilitator') && <SoundTest />}
      </div>
    </EmptyState>
  );
};
