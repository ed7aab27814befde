import * as v from 'valibot';
import { pointKinds } from '#core/together/point.ts';
import { contentId, day, instant, locale, text, version } from './base.ts';

/** A field's id is a name of conditions too, and so in camel case. */
const fieldId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/));
const few = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(60));

type ObjectOf = typeof v.object;

const shownField = (object: ObjectOf) =>
  object({
    id: fieldId,
    shared: v.boolean(),
    holds: v.variant('is', [
      object({ is: v.picklist(['nothing', 'masked']) }),
      object({ is: v.literal('value'), value: text(300) }),
    ]),
  });

const shownStep = (object: ObjectOf) =>
  object({
    id: contentId,
    today: day,
    fields: few(shownField(object)),
    items: few(contentId),
    ticked: few(contentId),
  });

const screen = (object: ObjectOf) =>
  object({
    locale,
    procedure: v.nullable(object({ id: contentId, version, step: v.nullable(shownStep(object)) })),
  });

/** It gives the same type: only what else may stand there differs. */
const strictly = v.strictObject as unknown as ObjectOf;

const target = (object: ObjectOf) => object({ kind: v.picklist(pointKinds), id: fieldId });

/** What a resident shows of their screen. Strict, unlike the rest of the wire: nothing rides along. */
export const shownScreen = screen(strictly);

/** What an agent points at: one of a few kinds and an id of published content. No word of theirs fits in. */
export const pointTarget = target(strictly);

/** What was pointed at last, and when, so that the same thing pointed at again is seen to be new. */
export const pointed = v.object({ target: target(v.object), at: instant });
export type Pointed = v.InferOutput<typeof pointed>;

/** On a resident's own call, while they show their screen. */
export const pointingStreamEvent = v.object({ type: v.literal('pointing'), pointed: v.nullable(pointed) });
export type PointingStreamEvent = v.InferOutput<typeof pointingStreamEvent>;

/**
 * As who looks reads it, whose page may be a version behind the kiosk's: what else is said is left out, and what is said
 * in a way that they do not know is `unreadable`.
 */
const seenScreen = v.fallback(
  v.union([v.null(), screen(v.object), v.literal('unreadable')]),
  'unreadable' as const,
);

/** For the holder of the call: what its person shows now, null while they show nothing. */
export const screenStreamEvent = v.object({
  type: v.literal('screen'),
  screen: seenScreen,
  pointed: v.fallback(v.nullable(pointed), null),
});
export type ScreenStreamEvent = v.InferOutput<typeof screenStreamEvent>;
