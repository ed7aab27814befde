import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskReports } from '#client/models/desk/desk-reports.ts';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { StaffReport } from '#contract/schemas/report.ts';
import type { StaffReason } from '#core/report/report.ts';
import type { ContentService } from '../services.ts';

export type Subject = Pick<StaffReport, 'page' | 'version'>;

/** The page of a procedure as it is published now; null when it is not. */
export const procedureSubject = (
  content: ContentService,
  id: string | null,
  stepId: string | null,
): Subject | null => {
  const procedure = content.library.value?.procedures.find((one) => one.id === id);
  if (!procedure) return null;
  const known = procedure.steps.some((step) => step.id === stepId);
  return {
    page: { kind: 'procedure', id: procedure.id, stepId: known ? stepId : null },
    version: procedure.version,
  };
};

export const screenSubject = (content: ContentService, id: string): Subject | null => {
  const version = content.library.value?.version;
  return version === undefined ? null : { page: { kind: 'screen', id, stepId: null }, version };
};

/** An agent says that a page is wrong. */
export interface Saying {
  readonly busy: ReadonlySignal<boolean>;
  readonly sent: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<Refusal | null>;
  send(subject: Subject, reason: StaffReason): Promise<void>;
}

export const createSaying = (reports: Pick<DeskReports, 'send'>): Saying => {
  const busy = signal(false);
  const sent = signal(false);
  const refusal = signal<Refusal | null>(null);
  return {
    busy,
    sent,
    refusal,
    send: async (subject, reason) => {
      if (busy.peek()) return;
      busy.value = true;
      refusal.value = null;
      const answer = await reports.send({ ...subject, locale: 'fr', reason });
      busy.value = false;
      sent.value = answer.ok;
      if (!answer.ok) refusal.value = answer.refusal;
    },
  };
};
