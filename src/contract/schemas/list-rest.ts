import * as v from 'valibot';
import { isIsoDate } from '#core/calendar/dates.ts';
import { count, line } from './base.ts';

/** The longest that a cursor of any list is. */
const cursorAtMost = 120;

/** What a list leaves out beyond its last one: how many, and the cursor that asks for those that follow. */
const beyond = v.object({ count, after: line(cursorAtMost) });

/** Of a list in two parts, what waits and what is over; null where nothing is left out. */
export const listRest = v.object({ waiting: v.nullable(beyond), over: v.nullable(beyond) });
export type ListRest = v.InferOutput<typeof listRest>;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Milliseconds since 1970, before the year 2287. */
const millis = String.raw`\d{1,13}`;
const date = String.raw`(?:19|2\d)\d{2}-\d{2}-\d{2}`;

const cursor = (waiting: string) =>
  v.pipe(
    v.string(),
    v.maxLength(cursorAtMost),
    v.regex(new RegExp(`^(?:waiting~${waiting}|over)~${millis}~${uuid}$`)),
  );

/**
 * Behind which request of the list to go on: by deadline, then by the time it came; or by the moment of its answer. A
 * cursor names a place and no row, so that it holds though what stood there has moved on.
 */
export const requestCursor = v.pipe(
  cursor(date),
  v.check((text) => !text.startsWith('waiting') || isIsoDate(text.slice(8, 18))),
);

/** The same of call-backs: the reader's own first, then by the time when they are due; or by the moment of their end. */
export const callbackCursor = cursor(`(?:mine|others)~${millis}`);
