import { expect, it } from 'vitest';
import { homeKioskId } from '#contract/envelope-binding.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import type { TrackingCode } from '#core/request/tracking-code.ts';
import { createKeyWrap } from '#server/adapters/crypto/key-wrap.ts';
import { createRequestSecrets } from '#server/adapters/crypto/request-secrets.ts';
import { createRequests } from '#server/adapters/postgres/requests.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { keepRequest } from '#server/use-cases/keep-request.ts';
import { warnOfUnread } from '#server/use-cases/warn-of-unread.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import {
  annexe,
  annexeKiosk,
  hall,
  type House,
  hallKiosk,
  hallSite,
  kioskActor,
  otherCommune,
  phones,
  regie,
  vauclair,
} from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import {
  answerRequest,
  aRequest,
  listRequests,
  makeRequest,
  readAnswer,
  sealRequest,
  sendFromKiosk,
  sendHome,
  track,
} from '../../support/requests.ts';
import { hashOf, newTicketId } from '../../support/sealed-call.ts';
import { withHouse } from './with-house.ts';

const day = 86_400_000;
const daysLater = (n: number) => instant(start + n * day);

const rowsOf = async (house: House, id: TicketId): Promise<number> => {
  const row = await house.pool.one<{ n: number }>(
    sql`SELECT count(*) AS n FROM request WHERE request_id = ${id}`,
  );
  return row?.n ?? 0;
};

withHouse('requests of residents', (stage) => {
  it('the same envelope sent again, one after the other or all at once, gives the same receipt and one request', async () => {
    const { house } = stage();
    const envelope = await sealRequest(house);
    const first = asserted(await sendHome(house, envelope));
    const again = await Promise.all(
      Array.from({ length: 10 }, () => sendHome(house, envelope, { now: minutesLater(5) })),
    );
    for (const reply of again) expect(reply).toEqual(first);
    expect(first).toMatchObject({
      requestId: envelope.ticketId,
      digest: envelope.digest,
      dueOn: '2026-12-08',
    });
    const other = await sealRequest(house);
    const atOnce = await Promise.all(Array.from({ length: 10 }, () => sendHome(house, other)));
    expect(new Set(atOnce.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await rowsOf(house, other.ticketId)).toBe(1);
  });

  it('an id that comes back with another content, or from elsewhere, is refused and changes nothing', async () => {
    const { house } = stage();
    const envelope = await sealRequest(house);
    await sendHome(house, envelope);
    const differs = await sealRequest(house, { requestId: envelope.ticketId });
    expect(refusalOf(await sendHome(house, differs))).toBe('digest_differs');
    const fromKiosk = await sealRequest(house, { requestId: envelope.ticketId, kioskId: hallKiosk });
    expect(refusalOf(await sendFromKiosk(house, fromKiosk))).toBe('digest_differs');
    expect(await rowsOf(house, envelope.ticketId)).toBe(1);
  });

  it('what was sealed for another use, sender, commune, or holds something else, does not open', async () => {
    const { house } = stage();
    const good = await sealRequest(house);
    const bad = [
      await sealRequest(house, { use: 'ticket' }),
      await sealRequest(house, { kioskId: hallKiosk }),
      await sealRequest(house, { communeId: otherCommune }),
      await sealRequest(house, { content: { ...aRequest(), kind: 'ticket/v1' } }),
      await sealRequest(house, { content: aRequest({ linkHash: 'short' + '!' }) }),
      { ...good, seq: 2 },
      { ...good, digest: 'A'.repeat(43) },
    ];
    for (const envelope of bad) {
      expect(refusalOf(await sendHome(house, envelope))).toBe('envelope_unreadable');
      expect(await rowsOf(house, envelope.ticketId)).toBe(0);
    }
    expect(refusalOf(await sendHome(house, good, { requestId: newTicketId() }))).toBe('malformed');
    const foreign = await sealRequest(house, { kioskId: annexeKiosk });
    expect(refusalOf(await sendFromKiosk(house, foreign))).toBe('envelope_unreadable');
    const call = await sealRequest(house, { kioskId: hallKiosk, use: 'request' });
    expect(
      refusalOf(
        await house.useCases.openTicket({
          actor: kioskActor(),
          params: { communeId: vauclair, ticketId: call.ticketId },
          query: undefined,
          body: { envelope: call, heldForMillis: 0, personLeft: false },
          now: start,
        }),
      ),
    ).toBe('envelope_unreadable');
  });

  it("a kiosk's request is counted among its envelopes, so that none seems lost", async () => {
    const { house } = stage();
    const actor = kioskActor(annexeKiosk, annexe);
    const envelope = await sealRequest(house, { kioskId: annexeKiosk, seq: 41 });
    asserted(await sendFromKiosk(house, envelope, actor));
    const row = await house.pool.one<{ seq: number; digest: string }>(sql`
      SELECT seq, digest FROM kiosk_receipt
      WHERE commune_id = ${vauclair} AND kiosk_id = ${annexeKiosk} AND ticket_id = ${envelope.ticketId}`);
    expect(row).toEqual({ seq: 41, digest: envelope.digest });
  });

  it('nothing that a person wrote stands in the database in clear, and another secret reads none of it', async () => {
    const { house } = stage();
    const { receipt } = await makeRequest(house);
    const officer = await house.hire('mathis', { roles: ['officer'] });
    await answerRequest(house, officer, receipt.requestId, {
      state: 'answered',
      answer: 'Aurélien est corrigé.',
    });
    const row = await house.pool.one<{ text: string; content: Uint8Array; answer: Uint8Array }>(sql`
      SELECT row_to_json(r)::text AS text, content, answer FROM request r
      WHERE request_id = ${receipt.requestId}`);
    expect(row?.text).toContain(receipt.trackingCode);
    for (const bytes of [row?.content, row?.answer])
      expect(Buffer.from(bytes ?? []).toString('utf8')).not.toContain('lien');
    expect(row?.text).not.toContain('absent');
    const stranger = createRequests(house.pool, createKeyWrap(new Uint8Array(32)));
    expect(await stranger.read(vauclair, receipt.requestId)).toMatchObject({ body: null, answer: null });
  });

  it('the typed code tells the state and nothing else, in its own commune', async () => {
    const { house } = stage();
    const { receipt } = await makeRequest(house);
    const standing = asserted(await track(house, receipt.trackingCode.toLowerCase().replaceAll('-', ' ')));
    expect(standing).toEqual({
      about: 'claim',
      state: 'received',
      receivedAt: start,
      dueOn: '2026-12-08',
      answeredAt: null,
    });
    expect(refusalOf(await track(house, receipt.trackingCode, otherCommune))).toBe('code_unknown');
    expect(refusalOf(await track(house, 'AAAA-AAAA-A'))).toBe('code_unknown');
  });

  it("the person's own link reads the answer; the code, the hash and another link do not", async () => {
    const { house } = stage();
    const { receipt, secret } = await makeRequest(house);
    const other = await makeRequest(house);
    expect(asserted(await readAnswer(house, secret))).toMatchObject({ state: 'received', answer: null });
    const officer = await house.hire('mathis', { roles: ['officer'] });
    await answerRequest(house, officer, receipt.requestId, { state: 'answered', answer: ' Corrigée. ' });
    expect(asserted(await readAnswer(house, secret))).toMatchObject({
      state: 'answered',
      answer: 'Corrigée.',
    });
    expect(asserted(await readAnswer(house, other.secret))).toMatchObject({ answer: null });
    for (const wrong of [receipt.trackingCode, hashOf(secret), 'A'.repeat(26)])
      expect(refusalOf(await readAnswer(house, wrong))).toBe('code_unknown');
    expect(refusalOf(await readAnswer(house, secret, otherCommune))).toBe('code_unknown');
  });

  it('a request is accepted, then answered in writing; repeated it changes nothing, and nothing goes back', async () => {
    const { house } = stage();
    const officer = await house.hire('mathis', { roles: ['officer'] });
    const { receipt } = await makeRequest(house);
    const act = (state: 'accepted' | 'answered', answer: string | null) =>
      answerRequest(house, officer, receipt.requestId, { state, answer });
    expect(asserted(await act('accepted', null)).state).toBe('accepted');
    expect(asserted(await act('accepted', '')).state).toBe('accepted');
    expect(refusalOf(await act('answered', '   '))).toBe('malformed');
    expect(refusalOf(await act('accepted', 'a text'))).toBe('malformed');
    expect(asserted(await act('answered', 'Oui.'))).toMatchObject({
      state: 'answered',
      answer: 'Oui.',
      late: false,
    });
    expect(asserted(await act('answered', 'Oui.')).answer).toBe('Oui.');
    expect(refusalOf(await act('answered', 'Non.'))).toBe('request_moved');
    expect(refusalOf(await act('accepted', null))).toBe('request_moved');
    expect(
      refusalOf(await answerRequest(house, officer, newTicketId(), { state: 'accepted', answer: null })),
    ).toBe('not_found');
  });

  it('two officers who answer at once: one answer stands, the other learns it', async () => {
    const { house } = stage();
    const [one, two] = [
      await house.hire('mathis', { roles: ['officer'] }),
      await house.hire('nora', { roles: ['officer'] }),
    ];
    for (let round = 0; round < 10; round += 1) {
      const { receipt, secret } = await makeRequest(house);
      const replies = await Promise.all(
        [one, two].map((officer) =>
          answerRequest(house, officer, receipt.requestId, { state: 'answered', answer: officer.name }),
        ),
      );
      expect(new Set(replies.map(refusalOf))).toEqual(new Set([null, 'request_moved']));
      const stands = replies.find((reply) => refusalOf(reply) === null) as { answer: string };
      expect(asserted(await readAnswer(house, secret)).answer).toBe(stands.answer);
    }
  });

  it('officers read those that wait, the nearest deadline first, and which are late', async () => {
    const { house } = stage();
    const officer = await house.hire('ines', { roles: ['officer'], communeId: otherCommune });
    const send = async (now = start) => {
      const envelope = await sealRequest(house, { communeId: otherCommune });
      return asserted(await sendHome(house, envelope, { now, communeId: otherCommune }));
    };
    const [second, first, third] = [await send(), await send(daysLater(-6)), await send(daysLater(3))];
    const { requests } = asserted(await listRequests(house, officer, daysLater(12)));
    expect(requests.map(({ requestId }) => requestId)).toEqual(
      [first, second, third].map(({ requestId }) => requestId),
    );
    expect(requests.map(({ late }) => late)).toEqual([true, false, false]);
    expect(requests[0]?.answers[0]?.answer).toContain('Aurélien');
    await answerRequest(
      house,
      officer,
      first.requestId,
      { state: 'answered', answer: 'Fait.' },
      daysLater(12),
    );
    const after = asserted(await listRequests(house, officer, daysLater(13))).requests;
    expect(after.map(({ state }) => state)).toEqual(['received', 'received', 'answered']);
    expect(asserted(await listRequests(house, officer, daysLater(60))).requests).toHaveLength(2);
  });

  it('an officer neither reads nor answers what was sent to a service where they do not work', async () => {
    const { house } = stage();
    const own = await house.hire('mathis', { roles: ['officer'] });
    const other = await house.hire('oscar', { roles: ['officer'], queueIds: [hall, phones] });
    const { receipt } = await makeRequest(house);
    const idsOf = async (actor: typeof own) =>
      asserted(await listRequests(house, actor)).requests.map(({ requestId }) => requestId);
    expect(await idsOf(own)).toContain(receipt.requestId);
    expect(await idsOf(other)).toEqual([]);
    const answer = { state: 'answered', answer: 'Fait.' } as const;
    expect(refusalOf(await answerRequest(house, other, receipt.requestId, answer))).toBe('not_found');
    expect((await house.stores.requests.read(vauclair, receipt.requestId))?.state).toBe('received');
    expect(refusalOf(await answerRequest(house, own, receipt.requestId, answer))).toBeNull();
  });

  it('a service that no officer reads is named at start, with what waits there, until one does', async () => {
    const { house } = stage();
    const warned: [object, string][] = [];
    const look = async (): Promise<string | undefined> => {
      const worries = { warn: (about: object, text: string) => void warned.push([about, text]) };
      const offices = [{ queueId: regie, name: 'Régie' }];
      await warnOfUnread(
        { ...house.stores, worries },
        { commune: { id: vauclair, name: 'Vauclair' }, sites: [], kiosks: [], offices },
      );
      return warned.pop()?.[1];
    };
    await house.pool.rows(
      sql`DELETE FROM staff_queue WHERE commune_id = ${vauclair} AND queue_id = ${regie}`,
    );
    await house.pool.rows(sql`DELETE FROM request WHERE commune_id = ${vauclair}`);
    expect(await look()).toMatch(/envoient à : Régie\. .*à un instructeur/);
    const { receipt } = await makeRequest(house);
    expect(await look()).toContain('Régie (demandes en attente : 1)');
    await house.hire('nora', { roles: ['facilitator'], queueIds: [hall, regie] });
    expect(await look()).toContain('Régie (demandes en attente : 1)');
    await house.hire('mathis', { roles: ['officer'], queueIds: [regie] });
    expect(await look()).toBeUndefined();
    await house.pool.rows(sql`UPDATE staff SET suspended_at = now() WHERE staff_id = 'mathis'`);
    expect(await look()).toContain('Régie');
    await house.pool.rows(sql`UPDATE staff SET suspended_at = NULL WHERE staff_id = 'mathis'`);
    await house.pool.rows(sql`
      UPDATE request SET service = 'ancien-service' WHERE request_id = ${receipt.requestId}`);
    await house.prepare();
    expect(await look()).toContain('ancien-service (demandes en attente : 1)');
    await house.hire('mathis', { roles: ['officer'], queueIds: [regie, 'ancien-service' as QueueId] });
    expect(await look()).toBeUndefined();
  });

  it('a tracking code that is in use is drawn again', async () => {
    const { house } = stage();
    const taken = (await makeRequest(house)).receipt.trackingCode;
    const row = {
      communeId: vauclair,
      requestId: newTicketId(),
      from: null,
      digest: hashOf('x'),
      trackingCode: taken as never,
      body: aRequest({ siteId: hallSite }),
      receivedAt: start,
      dueOn: '2026-12-08',
    };
    await house.stores.requests.keep(row);
    expect(await house.stores.requests.stored(vauclair, row.requestId)).toBeNull();
    const free = createRequestSecrets().newTrackingCode();
    const draws = [taken, free] as TrackingCode[];
    const requestSecrets = { ...createRequestSecrets(), newTrackingCode: () => draws.shift() ?? free };
    const deps = { ...house.stores, requestSecrets, deadlines: { workingDays: () => 3 } };
    const envelope = await sealRequest(house);
    const sent = { communeId: vauclair, requestId: envelope.ticketId, sealedAs: homeKioskId, kioskId: null };
    const reply = asserted(await keepRequest(deps, { ...sent, envelope, now: start }));
    expect(reply).toMatchObject({ trackingCode: free, dueOn: '2026-11-27' });
  });

  it('three months after its answer a request is closed and erased, and a year later it is gone', async () => {
    const { house } = stage();
    const officer = await house.hire('mathis', { roles: ['officer'] });
    const { receipt, secret } = await makeRequest(house);
    await answerRequest(house, officer, receipt.requestId, { state: 'answered', answer: 'Oui.' });
    const sweep = (now = start) =>
      house.stores.upkeep.purge(vauclair, { now, forgetBefore: start, presentSince: now });
    await sweep(daysLater(89));
    expect(asserted(await readAnswer(house, secret)).answer).toBe('Oui.');
    await sweep(daysLater(91));
    expect(asserted(await readAnswer(house, secret))).toMatchObject({ state: 'closed', answer: null });
    expect(await house.stores.requests.read(vauclair, receipt.requestId)).toMatchObject({ body: null });
    await sweep(daysLater(460));
    expect(refusalOf(await readAnswer(house, secret))).toBe('code_unknown');
  });

  it('a request row holds no column for who accepted or answered it', async () => {
    const columns = await stage().house.pool.rows<{ name: string }>(sql`
      SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'request'`);
    expect(columns.length).toBe(18);
    for (const { name } of columns) expect(name).not.toMatch(/staff|holder|officer|_by$|who|agent/);
  });
});
