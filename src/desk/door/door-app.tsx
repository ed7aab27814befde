import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useRef } from 'preact/hooks';
import { Entrance, Opening } from './entrance.tsx';
import { type Door, DoorContext } from './use-door.ts';

export interface DoorAppProps {
  readonly door: Door;
  /** The whole desk, once it was fetched. */
  readonly desk: ReadonlySignal<ComponentType | null>;
}

/**
 * What a page shows until someone is signed in. From then on the desk is drawn, its own door included: what was begun in
 * it outlives a session that ends.
 */
export const DoorApp = ({ door, desk }: DoorAppProps) => {
  const entered = useRef(false);
  const Desk = desk.value;
  entered.current ||= Desk !== null && door.services.session.state.value.state === 'signed-in';
  if (Desk && entered.current) return <Desk />;
  return (
    <DoorContext.Provider value={door}>
      <Entrance>{() => <Opening />}</Entrance>
    </DoorContext.Provider>
  );
};
