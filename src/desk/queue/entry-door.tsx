import { useSignal } from '@preact/signals';
import { Button } from '#ui/button/button.tsx';
import { entryDoorId } from '../keyboard/doors.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useDesk } from '../use-desk.ts';
import { EntryForm } from './entry-form.tsx';

/** For people who touched no kiosk: at a site's counter, or on a service's telephone. */
export const EntryDoor = () => {
  const { has, services, session, words } = useDesk();
  const open = useSignal(false);
  const { state } = services.queue;
  if (!has('facilitator') || state.value.state !== 'ready') return null;
  const { queueId } = state.value;
  const queue = session.value?.queues.find((one) => one.queueId === queueId);
  if (!queue || queue.kind === 'office') return null;
  const from = queue.kind === 'phone' ? 'phone' : 'counter';
  if (open.value) return <EntryForm from={from} onClose={() => (open.value = false)} />;
  return (
    <Button
      id={entryDoorId}
      kind="quiet"
      icon={from === 'phone' ? 'phone' : 'user'}
      onPress={() => (open.value = true)}
    >
      {words.t(`desk.entry.${from}`)} <KeyHint>N</KeyHint>
    </Button>
  );
};
