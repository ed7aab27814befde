import { seconds, type Millis } from '#core/instant.ts';

const gaps: readonly Millis[] = [seconds(5), seconds(10), seconds(20), seconds(40)];
const lastGap = seconds(60);

/** How long to wait after the `rung`th chime (from 1): longer and longer, then once a minute until someone takes. */
export const gapAfter = (rung: number): Millis => gaps[rung - 1] ?? lastGap;
