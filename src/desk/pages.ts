import type { Role } from '#contract/schemas/desk.ts';
import type { DeskPlace } from './services.ts';

export type PageName = DeskPlace['page'];

/** Who may open which page, in the order of the menu; the server holds the same rule for what they read. */
const roles: Readonly<Record<PageName, readonly Role[]>> = {
  queue: ['facilitator', 'manager'],
  callbacks: ['facilitator', 'manager'],
  requests: ['officer'],
  payments: ['officer', 'manager'],
  bill: ['facilitator', 'officer', 'manager'],
  guides: ['facilitator', 'officer', 'manager'],
  questions: ['facilitator', 'officer', 'manager'],
  reports: ['facilitator', 'officer', 'manager'],
  kiosks: ['manager', 'administrator'],
  notices: ['manager'],
  hours: ['manager'],
  'presence-gaps': ['manager'],
  statistics: ['manager'],
  overdue: ['officer', 'manager'],
  staff: ['manager', 'administrator'],
  journal: ['data-protection'],
  own: ['facilitator', 'officer', 'manager', 'administrator', 'data-protection'],
};

const places: Readonly<Record<PageName, DeskPlace>> = {
  queue: { page: 'queue', ticketId: null },
  callbacks: { page: 'callbacks' },
  questions: { page: 'questions' },
  requests: { page: 'requests', requestId: null },
  reports: { page: 'reports' },
  payments: { page: 'payments' },
  bill: { page: 'bill' },
  guides: { page: 'guides', guideId: null },
  kiosks: { page: 'kiosks' },
  notices: { page: 'notices', writeFor: null },
  hours: { page: 'hours' },
  'presence-gaps': { page: 'presence-gaps' },
  statistics: { page: 'statistics' },
  overdue: { page: 'overdue' },
  staff: { page: 'staff' },
  journal: { page: 'journal' },
  own: { page: 'own' },
};

/** What an agent goes to all day; the others stand behind one button, so that the menu stays one line. */
const daily: readonly PageName[] = ['queue', 'callbacks', 'requests', 'payments', 'bill', 'guides'];

const pageNames = Object.keys(roles) as readonly PageName[];

export const pagesFor = (has: (role: Role) => boolean): readonly PageName[] =>
  pageNames.filter((page) => roles[page].some(has));

/** The page that the address names if this person may open it, otherwise their first; null when there is none. */
export const pageShown = (asked: PageName, has: (role: Role) => boolean): PageName | null => {
  const open = pagesFor(has);
  return open.includes(asked) ? asked : (open[0] ?? null);
};

/** A page as it stands when nothing in it was chosen. */
export const placeOfPage = (page: PageName): DeskPlace => places[page];

const mostInLine = 4;

/** The menu: a few pages stand in line; where there are many, only the daily ones do. */
export const menuOf = (
  pages: readonly PageName[],
): { readonly inLine: readonly PageName[]; readonly behind: readonly PageName[] } => {
  if (pages.length <= mostInLine) return { inLine: pages, behind: [] };
  return {
    inLine: pages.filter((page) => daily.includes(page)),
    behind: pages.filter((page) => !daily.includes(page)),
  };
};
