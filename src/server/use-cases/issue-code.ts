import type { CommuneId, KioskId } from '#core/ids.ts';
import { type Instant, after, minutes } from '#core/instant.ts';
import type { EnrolmentCodes } from '../ports/enrolment-codes.ts';
import type { EnrolmentSecrets } from '../ports/enrolment-secrets.ts';
import { selectorOf, spacedCode } from './enrolment-code.ts';

const codeLife = minutes(10);

export interface IssueDeps {
  readonly codes: EnrolmentCodes;
  readonly secrets: EnrolmentSecrets;
}

/** Makes the one code that waits for this kiosk. It is shown once; only its hash is kept. */
export const issueCode = async (
  { codes, secrets }: IssueDeps,
  commune: CommuneId,
  kiosk: KioskId,
  now: Instant,
): Promise<{ code: string; expiresAt: Instant }> => {
  const code = secrets.newCode();
  const expiresAt = after(now, codeLife);
  await codes.put(commune, kiosk, { selector: selectorOf(code), hash: secrets.hash(code), expiresAt });
  return { code: spacedCode(code), expiresAt };
};
