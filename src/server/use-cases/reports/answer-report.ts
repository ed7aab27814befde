import type { DeskReport } from '#contract/schemas/report.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { namesPerson } from '#core/report/names-person.ts';
import { isAnswered, wantsReply } from '#core/report/report.ts';
import type { ContentReports } from '../../ports/content-reports.ts';
import { type UseCases, refuse } from '../../use-case.ts';

const written = (reply: string | null): string | null => reply?.trim() || null;

/** Saying again what was said changes nothing: the first reply may have been lost on its way. */
const stands = (report: DeskReport, state: string, reply: string | null): boolean =>
  report.state === state && report.reply === reply;

/** Who answers is not kept: the reply is the commune's. */
export const answerReport =
  ({ contentReports }: { readonly contentReports: ContentReports }): UseCases['answerReport'] =>
  async ({ params: { communeId, reportId }, body: { state, reply }, now }) => {
    const text = written(reply);
    if (wantsReply(state) && text === null) return refuse('malformed');
    if (!isAnswered(state) && text !== null) return refuse('malformed');
    if (text !== null && namesPerson(text)) return refuse('names_person');
    await contentReports.move(communeId, reportId, state, text, todayInParis(now));
    const report = await contentReports.read(communeId, reportId);
    if (!report) return refuse('not_found');
    return stands(report, state, text) ? report : refuse('report_moved');
  };
