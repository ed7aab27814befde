import * as v from 'valibot';
import { base64url, count, instant, kioskId, line, queueId, siteId, communeId, version } from './base.ts';
import { waitRange } from './wait.ts';
import { shownNotice } from './site.ts';

export const publicJwk = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: base64url(43),
  y: base64url(43),
});
export type PublicJwk = v.InferOutput<typeof publicJwk>;

/** A public key to seal with. `publicKey` is the raw uncompressed P-256 point, base64url. */
export const sealKey = v.object({ keyId: line(64), publicKey: base64url(120), notAfter: instant });
export type SealKey = v.InferOutput<typeof sealKey>;

export const enrolledKiosk = v.object({
  communeId,
  siteId,
  siteName: v.string(),
  kioskId,
  label: v.string(),
  place: v.string(),
  queueId,
  pxPerMm: v.number(),
  sealKeys: v.array(sealKey),
});
export type EnrolledKiosk = v.InferOutput<typeof enrolledKiosk>;

/** How a kiosk's disk keeps calls. `full`, `broken`: what is called there now may be lost with the page. */
export const outboxStorage = v.picklist(['starting', 'ok', 'full', 'broken']);
export type OutboxStorage = v.InferOutput<typeof outboxStorage>;

/** Who can come now. `none`: nobody's console spoke within 60 seconds. */
export const presence = v.object({
  available: count,
  busy: count,
  seenAt: instant,
});
export type Presence = v.InferOutput<typeof presence>;

export const heartbeat = v.object({
  buildId: version,
  contentVersion: v.nullable(version),
  outboxWaiting: count,
  highestSeq: count,
  outboxStorage: v.optional(outboxStorage),
  /** Milliseconds since this page began, by its own clock; each visit ends with its page. */
  pageAge: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))),
});

export const heartbeatReply = v.object({
  now: instant,
  presence,
  waiting: count,
  /** For someone who would call now. */
  wait: v.optional(waitRange),
  sealKeys: v.array(sealKey),
  contentVersion: version,
  /** An open call from this kiosk that no page here holds any more: only its time is told. */
  calledHereAt: v.nullable(instant),
  outOfService: v.boolean(),
  /** What the site says today besides its hours; absent from a server that knows none. */
  notices: v.optional(v.array(shownNotice)),
});
export type HeartbeatReply = v.InferOutput<typeof heartbeatReply>;

export const demoKiosk = v.object({
  kioskId,
  label: v.string(),
  place: v.string(),
  siteName: v.string(),
  enrolled: v.boolean(),
});
export type DemoKiosk = v.InferOutput<typeof demoKiosk>;
