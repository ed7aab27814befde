import type { CommuneId, KioskId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { bareCode } from '#core/request/crockford.ts';
import type { EnrolmentCodes } from '../ports/enrolment-codes.ts';
import type { EnrolmentSecrets } from '../ports/enrolment-secrets.ts';
import type { Kiosks } from '../ports/kiosks.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { selectorOf } from './enrolment-code.ts';

interface Deps {
  readonly kiosks: Kiosks;
  readonly codes: EnrolmentCodes;
  readonly secrets: EnrolmentSecrets;
  readonly sealKeys: SealKeys;
}

/** Whose live code this is; each look costs a try. */
const kioskOf = async (
  { codes, secrets }: Deps,
  commune: CommuneId,
  hash: string,
  code: string,
  now: Instant,
): Promise<KioskId | null> => {
  const waiting = await codes.attempt(commune, selectorOf(code), now);
  return waiting.find((one) => secrets.same(one.hash, hash))?.kioskId ?? null;
};

/** The proof shows that whoever types the code holds the key; nobody can enrol a key that is not theirs. */
export const enrolKiosk =
  (deps: Deps): UseCases['enrolKiosk'] =>
  async ({ params: { communeId }, body, now }) => {
    const code = bareCode(body.code);
    const signed = await deps.secrets.signedCode(body.proof, body.publicKey);
    if (signed === null || bareCode(signed) !== code) return refuse('proof_missing');
    const hash = deps.secrets.hash(code);
    const kiosk = await kioskOf(deps, communeId, hash, code, now);
    if (kiosk === null) return refuse('code_wrong');
    if (!(await deps.kiosks.enrol(communeId, kiosk, hash, body.publicKey, now))) return refuse('code_wrong');
    const described = await deps.kiosks.describe(communeId, kiosk);
    const sealKeys = await deps.sealKeys.current(communeId, now);
    return described ? { ...described, sealKeys: [...sealKeys] } : refuse('code_wrong');
  };
