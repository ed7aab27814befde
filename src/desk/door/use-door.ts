import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '#i18n/translator.ts';
import type { SessionService } from '../services.ts';
import { DeskContext } from '../use-desk.ts';

/** What stands before anyone is signed in: enough to draw while the desk itself is on its way. */
export interface Door {
  readonly services: { readonly session: SessionService };
  readonly words: Translator;
}

export const DoorContext = createContext<Door | null>(null);

/** The door's own, or the desk's once it is there. */
export const useDoor = (): Door => {
  const [door, desk] = [useContext(DoorContext), useContext(DeskContext)];
  const found = desk ?? door;
  if (!found) throw new Error('a page of the door stands outside of the desk');
  return found;
};
