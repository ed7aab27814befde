import * as v from 'valibot';
import { longest } from '#core/longest.ts';
import { contentId, line, version } from './base.ts';

const texts = v.record(v.string(), v.string());
const keys = v.array(line(200));
const isoDay = line(10);

const fact = v.object({
  valueText: line(200),
  source: line(longest.source),
  asOf: isoDay,
  reviewBy: isoDay,
  owner: line(longest.owner),
  unverified: v.exactOptional(v.boolean()),
});

/** What a guide says to agents alone; its words are French, and stand in `texts` under their keys. */
export const agentPart = v.object({
  id: contentId,
  version,
  facts: v.record(v.string(), fact),
  texts,
  lines: v.array(
    v.object({
      nameText: line(200),
      forText: v.nullable(line(200)),
      /** The fact that holds the number; null: the town has not given one. */
      number: v.nullable(line(80)),
    }),
  ),
  checkTexts: keys,
  pitfallTexts: keys,
});

/** All of them, with the published version that they belong to: the guides for everybody are the file of that version. */
export const agentParts = v.object({ contentVersion: version, parts: v.array(agentPart) });
