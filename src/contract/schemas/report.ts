import * as v from 'valibot';
import {
  pageKinds,
  reportOrigins,
  reportStates,
  residentReasons,
  staffReasons,
} from '#core/report/report.ts';
import { contentId, count, line, locale } from './base.ts';

/** The published content's own: a digest, in which nobody's name fits. */
const contentVersion = v.pipe(v.string(), v.regex(/^[0-9a-f]{20}$/));

const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const pageKind = v.picklist(pageKinds);

/** Only ids that the served content or the closed list of screens knows are kept; any other is `not_found`. */
const reportedPage = v.object({ kind: pageKind, id: contentId, stepId: v.nullable(contentId) });

const report = { page: reportedPage, version: contentVersion, locale };

/** No field of these two holds a text, so that no report can name a person. */
export const residentReport = v.object({ ...report, reason: v.picklist(residentReasons) });
export type ResidentReport = v.InferOutput<typeof residentReport>;

export const staffReport = v.object({ ...report, reason: v.picklist(staffReasons) });
export type StaffReport = v.InferOutput<typeof staffReport>;

/** Written about a page in the name of the commune, and published as it is. */
export const publishedReply = line(240);

const mendedReport = {
  page: reportedPage,
  reason: v.picklist(staffReasons),
  times: count,
  repliedOn: isoDay,
  /** In French, as it was written; null: it was mended, and that says it. */
  reply: v.nullable(publishedReply),
};

/** What was said, and what came of it. */
export const publicReport = v.object({ ...mendedReport, state: v.picklist(['fixed', 'unchanged']) });
export type PublicReport = v.InferOutput<typeof publicReport>;

/** All that said the same of one page, as who may answer sees them. */
export const deskReport = v.object({
  ...mendedReport,
  reportId: v.pipe(v.string(), v.uuid()),
  version: contentVersion,
  locale,
  origin: v.picklist(reportOrigins),
  state: v.picklist(reportStates),
  firstOn: isoDay,
  lastOn: isoDay,
  repliedOn: v.nullable(isoDay),
});
export type DeskReport = v.InferOutput<typeof deskReport>;

export const reportAnswer = v.object({
  state: v.picklist(['seen', 'fixed', 'unchanged']),
  reply: v.nullable(publishedReply),
});
