import { useResident } from '../app/resident-context.ts';

/** Where an agent may look along, once one has the call; empty until then. */
export function TogetherSlot() {
  const together = useResident().kiosk?.together.value;
  return together ? <together.Bar together={together} /> : null;
}
