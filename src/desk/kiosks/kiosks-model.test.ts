import { describe, expect, it } from 'vitest';
import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { KioskId, SiteId } from '#core/ids.ts';
import { at } from '../examples/a-ticket.ts';
import { createKiosksModel } from './kiosks-model.ts';

const kiosk: DeskKiosk = {
  kioskId: 'borne-1' as KioskId,
  siteId: 'mairie' as SiteId,
  label: 'Borne 1',
  place: 'hall',
  enrolledAt: at(0),
  lastSeenAt: at(10),
  outboxWaiting: 0,
  missing: 0,
};

const aPage = (ok: boolean) => {
  const asked: string[] = [];
  const refusal = { ok: false, refusal: { code: 'offline' } } as const;
  const model = createKiosksModel({
    makeCode: async () => {
      asked.push('code');
      return ok ? { ok: true, value: { code: 'K7PX-4MWD', expiresAt: at(10) } } : refusal;
    },
    revoke: async () => {
      asked.push('revoke');
      return ok ? { ok: true, value: undefined } : refusal;
    },
  });
  return { model, asked };
};

describe('the kiosks page', () => {
  it('shows the code that the server made', async () => {
    const { model } = aPage(true);
    await model.makeCode(kiosk);
    expect(model.open.value).toMatchObject({ is: 'code', code: { code: 'K7PX-4MWD' } });
  });

  it('asks before it revokes', async () => {
    const { model, asked } = aPage(true);
    model.askToRevoke(kiosk);
    expect(model.open.value?.is).toBe('revoking');
    expect(asked).toEqual([]);
    await model.revoke(kiosk);
    expect(asked).toEqual(['revoke']);
    expect(model.open.value).toBeNull();
  });

  it('says when the server did not do it', async () => {
    const { model } = aPage(false);
    await model.makeCode(kiosk);
    expect(model.open.value?.is).toBe('refused');
    await model.revoke(kiosk);
    expect(model.open.value?.is).toBe('refused');
  });
});
