import callbacks from './fr/desk-callbacks.json';
import invitation from './fr/desk-invitation.json';
import manager from './fr/desk-manager.json';
import rest from './fr/desk.json';
import door from './fr/desk-door.json';

/** All that the desk says: its door, and what stands behind it. */
export const desk = { ...door, ...rest, ...manager, ...invitation, ...callbacks };
