import callbacks from './fr/desk-callbacks.json';
import guides from './fr/desk-guides.json';
import colleague from './fr/desk-colleague.json';
import invitation from './fr/desk-invitation.json';
import manager from './fr/desk-manager.json';
import overdue from './fr/desk-overdue.json';
import presence from './fr/desk-presence.json';
import together from './fr/desk-together.json';
import statistics from './fr/desk-statistics.json';
import rest from './fr/desk.json';
import door from './fr/desk-door.json';

/** All that the desk says: its door, and what stands behind it. */
export const desk = {
  ...door,
  ...rest,
  ...manager,
  ...invitation,
  ...callbacks,
  ...colleague,
  ...guides,
  ...together,
  ...presence,
  ...overdue,
  ...statistics,
};
