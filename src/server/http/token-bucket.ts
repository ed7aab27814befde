import type { Instant } from '#core/instant.ts';

export interface Allowance {
  /** How many may come at once. */
  readonly burst: number;
  readonly perMinute: number;
}

interface Bucket {
  readonly tokens: number;
  readonly at: Instant;
}

const keptAtMost = 50_000;

/**
 * One bucket of tokens per key. In memory: each server process counts by itself, so several allow several times as
 * much; what must hold across processes (sign-in failures, proofs) is counted in the database.
 */
export const createBuckets = (allowance: Allowance) => {
  const buckets = new Map<string, Bucket>();
  const perMilli = allowance.perMinute / 60_000;

  const filled = (key: string, now: Instant): number => {
    const bucket = buckets.get(key);
    if (!bucket) return allowance.burst;
    return Math.min(allowance.burst, bucket.tokens + Math.max(0, now - bucket.at) * perMilli);
  };

  const keep = (key: string, bucket: Bucket): void => {
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > keptAtMost) forgetOldest();
  };

  const forgetOldest = (): void => {
    const [oldest] = buckets.keys();
    if (oldest !== undefined) buckets.delete(oldest);
  };

  return {
    /** Takes one token; answers 0, or the seconds until there is one again. */
    take(key: string, now: Instant): number {
      const tokens = filled(key, now);
      keep(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
      return tokens < 1 ? (1 - tokens) / perMilli / 1_000 : 0;
    },
  };
};
