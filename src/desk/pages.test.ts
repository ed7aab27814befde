import { describe, expect, it } from 'vitest';
import { type Role, roles } from '#contract/schemas/desk.ts';
import { deskRoutes } from '#contract/desk-routes.ts';
import { menuOf, pageShown, pagesFor } from './pages.ts';

const as =
  (...mine: readonly Role[]) =>
  (role: Role): boolean =>
    mine.includes(role);

describe('the pages of the desk', () => {
  it.each([
    ['facilitator', ['queue', 'callbacks', 'bill', 'guides', 'questions', 'reports', 'own']],
    ['officer', ['requests', 'payments', 'bill', 'guides', 'questions', 'reports', 'overdue', 'own']],
    [
      'manager',
      [
        'queue',
        'callbacks',
        'payments',
        'bill',
        'guides',
        'questions',
        'reports',
        'kiosks',
        'notices',
        'hours',
        'presence-gaps',
        'statistics',
        'overdue',
        'staff',
        'own',
      ],
    ],
    ['administrator', ['kiosks', 'staff', 'own']],
    ['data-protection', ['journal', 'own']],
  ] as const)('%s opens %j', (role, pages) => expect(pagesFor(as(role))).toEqual(pages));

  it('are open to exactly those whom the server answers', () => {
    const reads = {
      callbacks: deskRoutes.listCallbacks,
      requests: deskRoutes.listRequests,
      payments: deskRoutes.listPaymentAlerts,
      bill: deskRoutes.findBillAtDesk,
      guides: deskRoutes.readAgentGuides,
      questions: deskRoutes.listQuestions,
      reports: deskRoutes.reportPageFromDesk,
      journal: deskRoutes.readAccessJournal,
      queue: deskRoutes.readQueue,
      kiosks: deskRoutes.listKiosks,
      notices: deskRoutes.listNotices,
      hours: deskRoutes.listNotices,
      'presence-gaps': deskRoutes.listPresenceGaps,
      statistics: deskRoutes.readStatistics,
      overdue: deskRoutes.listOverdueFacts,
      staff: deskRoutes.listStaff,
    } as const;
    for (const [page, route] of Object.entries(reads))
      for (const role of roles) {
        const allowed = (route.roles as readonly string[]).includes(role);
        expect([page, role, pagesFor(as(role)).some((one) => one === page)]).toEqual([page, role, allowed]);
      }
  });

  it('an address that is not theirs leads to their first page', () => {
    expect(pageShown('journal', as('officer'))).toBe('requests');
    expect(pageShown('payments', as('officer'))).toBe('payments');
    expect(pageShown('queue', as())).toBe(null);
  });

  it('stand in line when they are few; of many, the daily ones alone do, and none is lost', () => {
    expect(menuOf(pagesFor(as('data-protection'))).behind).toEqual([]);
    for (const role of roles) {
      const pages = pagesFor(as(role));
      const { inLine, behind } = menuOf(pages);
      expect([...inLine, ...behind].toSorted()).toEqual(pages.toSorted());
    }
    expect(menuOf(pagesFor(as('manager'))).inLine).toEqual([
      'queue',
      'callbacks',
      'payments',
      'bill',
      'guides',
    ]);
  });
});
