import { randomBytes } from 'node:crypto';
import { envelopeAad, envelopeInfo, type EnvelopeUse } from '#contract/envelope-binding.ts';
import type { SealKey } from '#contract/schemas/kiosk.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import type { CommuneId } from '#core/ids.ts';
import { type Instant, after, millis } from '#core/instant.ts';
import type { SealKeys } from '../../ports/seal-keys.ts';
import { hasDigest, makeSealPair, openSealed } from '../crypto/sealing.ts';
import type { KeyWrap } from '../crypto/key-wrap.ts';
import type { Database } from './database.ts';
import { at } from './instants.ts';
import { sql } from './sql.ts';

const days = (n: number) => millis(n * 86_400_000);

/** A kiosk seals with a key for 90 days, and what it sealed may come up to 90 days later. */
const sealingLife = days(90);
const outboxLife = days(90);
const renewalMargin = days(30);

const wrapName = (commune: CommuneId, keyId: string): string => `seal-key|${commune}|${keyId}`;

type Row = SealKey & { wrapped: Uint8Array };

/** A key that we could not open with is never handed out: after a change of secret, a new one takes its place. */
const current =
  (db: Database, wrap: KeyWrap) =>
  async (commune: CommuneId, now: Instant): Promise<readonly SealKey[]> => {
    const rows = await db.rows<Row>(sql`
      SELECT key_id AS "keyId", public_key AS "publicKey", not_after AS "notAfter",
        wrapped_private_key AS wrapped
      FROM seal_key WHERE commune_id = ${commune} AND not_after > ${at(now)} ORDER BY not_after DESC, key_id`);
    return rows
      .filter(({ keyId, wrapped }) => wrap.unwrap(wrapped, wrapName(commune, keyId)) !== null)
      .map(({ keyId, publicKey, notAfter }) => ({ keyId, publicKey, notAfter }));
  };

const privateKey = async (db: Database, wrap: KeyWrap, commune: CommuneId, keyId: string) => {
  const row = await db.one<{ wrapped: Uint8Array }>(sql`
    SELECT wrapped_private_key AS wrapped FROM seal_key
    WHERE commune_id = ${commune} AND key_id = ${keyId}`);
  return row && wrap.unwrap(row.wrapped, wrapName(commune, keyId));
};

const open =
  (db: Database, wrap: KeyWrap) =>
  async (commune: CommuneId, envelope: Envelope, use: EnvelopeUse): Promise<Uint8Array | null> => {
    if (!hasDigest(envelope)) return null;
    const key = await privateKey(db, wrap, commune, envelope.keyId);
    const info = envelopeInfo(commune, envelope.keyId, use);
    return key && openSealed(key, envelope, info, envelopeAad(envelope));
  };

const make = async (db: Database, wrap: KeyWrap, commune: CommuneId, now: Instant): Promise<void> => {
  const keyId = `k-${randomBytes(9).toString('hex')}`;
  const { publicKey, privateKey: secret } = await makeSealPair();
  const notAfter = after(now, sealingLife);
  await db.rows(sql`
    INSERT INTO seal_key (
      commune_id, key_id, public_key, wrapped_private_key, made_at, not_after, destroy_after)
    VALUES (${commune}, ${keyId}, ${publicKey}, ${wrap.wrap(secret, wrapName(commune, keyId))},
      ${at(now)}, ${at(notAfter)}, ${at(after(notAfter, outboxLife))})`);
};

export const createSealKeys = (db: Database, wrap: KeyWrap): SealKeys => ({
  current: current(db, wrap),
  open: open(db, wrap),
  rotate: async (commune, now) => {
    await db.rows(sql`DELETE FROM seal_key WHERE commune_id = ${commune} AND destroy_after <= ${at(now)}`);
    const [newest] = await current(db, wrap)(commune, now);
    if (!newest || newest.notAfter <= after(now, renewalMargin)) await make(db, wrap, commune, now);
  },
});
