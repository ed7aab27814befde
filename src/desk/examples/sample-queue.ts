import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { after, seconds } from '#core/instant.ts';
import { aTicket, at } from './a-ticket.ts';

export const oldest = aTicket({ openedAt: after(at(57), seconds(50)), number: 'A-027' });

export const deafCall = aTicket({
  kioskLabel: 'Borne 4',
  place: 'état civil',
  openedAt: after(at(59), seconds(10)),
  number: 'A-028',
  stepId: 'annee',
  locale: 'en',
  needs: ['seated', 'slowly'],
});

export const newest = aTicket({
  kioskLabel: 'Borne 1',
  place: 'hall',
  openedAt: after(at(59), seconds(48)),
  number: 'A-029',
  procedureId: null,
  procedureVersion: null,
  stepId: null,
});

export const colleagues = aTicket({
  kioskLabel: 'Borne 3',
  place: 'hall',
  state: 'arrived',
  openedAt: at(50),
  takenAt: at(51),
  arrivedAt: at(52),
  heldBy: 'Hugo',
});

export const unnamed = aTicket({
  kioskLabel: 'Borne 5',
  place: 'salle des mariages',
  state: 'taken',
  openedAt: at(54),
  takenAt: at(55),
});

export const missed = aTicket({
  kioskLabel: 'Borne 6',
  place: 'annexe',
  state: 'missed',
  number: 'A-025',
  openedAt: at(18),
});

export const settled = aTicket({
  kioskLabel: 'Borne 1',
  place: 'hall',
  state: 'done',
  number: 'A-024',
  openedAt: at(20),
  takenAt: at(21),
  arrivedAt: at(23),
  closedAt: at(34),
});

export const cancelled = aTicket({
  kioskLabel: 'Borne 2',
  place: 'hall',
  state: 'cancelled',
  number: 'A-023',
  openedAt: at(12),
  closedAt: at(15),
});

export const mineTaken: DeskTicket = {
  ...oldest,
  state: 'taken',
  mine: true,
  fence: 3,
  takenAt: at(59),
  needs: ['deaf'],
};

export const mineArrived: DeskTicket = {
  ...mineTaken,
  state: 'arrived',
  arrivedAt: after(at(59), seconds(40)),
};

export const busyDay: readonly DeskTicket[] = [
  oldest,
  deafCall,
  newest,
  colleagues,
  unnamed,
  missed,
  settled,
  cancelled,
];

export const withMine = (mine: DeskTicket): readonly DeskTicket[] => [mine, ...busyDay.slice(1)];
