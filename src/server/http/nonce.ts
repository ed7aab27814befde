import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Instant, type Millis, elapsed, instant, minutes, seconds } from '#core/instant.ts';

export const nonceLife: Millis = minutes(5);

/** Two server processes may disagree on the time by this much. */
const skew: Millis = seconds(30);

const shape = /^([A-Za-z0-9_-]{1,24})\.([A-Za-z0-9_-]{43})$/;

const mac = (secret: string, time: string): Buffer =>
  createHmac('sha256', secret).update(`kiosk-nonce|${time}`).digest();

/** `<base64url time>.<hmac>`: any process with the secret knows it again, and none has to remember it. */
export const makeNonce = (secret: string, now: Instant): string => {
  const time = Buffer.from(String(now)).toString('base64url');
  return `${time}.${mac(secret, time).toString('base64url')}`;
};

export const isFreshNonce = (secret: string, nonce: string, now: Instant): boolean => {
  const [, time, sum] = shape.exec(nonce) ?? [];
  if (time === undefined || sum === undefined) return false;
  if (!timingSafeEqual(mac(secret, time), Buffer.from(sum, 'base64url'))) return false;
  const age = elapsed(instant(Number(Buffer.from(time, 'base64url').toString())), now);
  return age <= nonceLife && age + skew >= 0;
};
