import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { KioskList } from '#client/models/desk/desk-kiosks.ts';
import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { KioskId, SiteId } from '#core/ids.ts';
import { seconds } from '#core/instant.ts';
import { at } from '../examples/a-ticket.ts';
import { virtualClock } from '../examples/virtual-clock.ts';
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
  const clock = virtualClock(at(10));
  const list = signal<KioskList>({ state: 'ready', kiosks: [kiosk] });
  const model = createKiosksModel(
    {
      list,
      load: async () => {
        asked.push('load');
        if (ok) list.value = { state: 'ready', kiosks: [kiosk] };
      },
      makeCode: async () => {
        asked.push('code');
        return ok ? { ok: true, value: { code: 'K7PX-4MWD', expiresAt: at(10) } } : refusal;
      },
      revoke: async () => {
        asked.push('revoke');
        return ok ? { ok: true, value: undefined } : refusal;
      },
    },
    clock,
  );
  return { model, asked, clock };
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

  it('is read again every half minute, until it is left', () => {
    const { model, asked, clock } = aPage(true);
    const leave = model.follow();
    clock.pass(seconds(61));
    expect(asked).toEqual(['load', 'load', 'load']);
    leave();
    clock.pass(seconds(60));
    expect(asked).toHaveLength(3);
  });

  it('keeps the time of the last list that came, while the server is silent', () => {
    const { model, clock } = aPage(false);
    expect(model.readAt.value).toBe(at(10));
    model.follow();
    clock.pass(seconds(120));
    expect(model.readAt.value).toBe(at(10));
  });
});
