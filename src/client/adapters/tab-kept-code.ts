import * as v from 'valibot';
import { base64url } from '#contract/schemas/base.ts';
import { madeId } from '#contract/schemas/bill.ts';
import type { KeptCodes, ScannedCode } from '../ports/kept-code.ts';
import { keptCodeKey as key } from './forget-kept-payment.ts';

const kept = v.object({ invitationId: madeId, secret: base64url(43) });

const parsed = (text: string | null): ScannedCode | null => {
  try {
    const read = v.safeParse(kept, JSON.parse(text ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

/** With the tab and no longer: a browser that brings a killed tab back brings this back, and nothing else reads it. */
export const tabKeptCode = (): KeptCodes => ({
  read: () => {
    try {
      return parsed(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  },
  write: (code) => {
    try {
      sessionStorage.setItem(key, JSON.stringify(code));
    } catch {
      // Then the code must be scanned again.
    }
  },
  clear: () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was ever written there.
    }
  },
});
