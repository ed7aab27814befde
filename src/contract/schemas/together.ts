import * as v from 'valibot';
import { pointKinds } from '#core/together/point.ts';
import { contentId, day, instant, locale, version } from './base.ts';

/** A field's id is a name of conditions too, and so in camel case. */
const fieldId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/));
const few = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(60));

const shownField = v.strictObject({
  id: fieldId,
  shared: v.boolean(),
  holds: v.variant('is', [
    v.strictObject({ is: v.picklist(['nothing', 'masked']) }),
    v.strictObject({ is: v.literal('value'), value: v.pipe(v.string(), v.maxLength(300)) }),
  ]),
});

/** What a resident shows of their screen. Strict, unlike the rest of the wire: nothing rides along. */
export const shownScreen = v.strictObject({
  locale,
  procedure: v.nullable(
    v.strictObject({
      id: contentId,
      version,
      step: v.nullable(
        v.strictObject({
          id: contentId,
          today: day,
          fields: few(shownField),
          items: few(contentId),
          ticked: few(contentId),
        }),
      ),
    }),
  ),
});

/** What an agent points at: one of a few kinds and an id of published content. No word of theirs fits in. */
export const pointTarget = v.strictObject({ kind: v.picklist(pointKinds), id: fieldId });

/** What was pointed at last, and when, so that the same thing pointed at again is seen to be new. */
export const pointed = v.object({ target: pointTarget, at: instant });
export type Pointed = v.InferOutput<typeof pointed>;

/** On a resident's own call, while they show their screen. */
export const pointingStreamEvent = v.object({ type: v.literal('pointing'), pointed: v.nullable(pointed) });
export type PointingStreamEvent = v.InferOutput<typeof pointingStreamEvent>;

/** For the holder of the call: what its person shows now, null while they show nothing. */
export const screenStreamEvent = v.object({
  type: v.literal('screen'),
  screen: v.nullable(shownScreen),
  pointed: v.nullable(pointed),
});
export type ScreenStreamEvent = v.InferOutput<typeof screenStreamEvent>;
