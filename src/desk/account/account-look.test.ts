import { describe, expect, it } from 'vitest';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import type { AccountCard } from '#contract/schemas/account.ts';
import type { TicketId } from '#core/ids.ts';
import { minutes, seconds } from '#core/instant.ts';
import { at } from '../examples/a-ticket.ts';
import { aCard } from '../examples/sample-bills.ts';
import { virtualClock } from '../examples/virtual-clock.ts';
import { createAccountLook } from './account-look.ts';

const id = '00000000-0000-4000-8000-000000000001' as TicketId;

const aLook = (answer: DeskAnswer<AccountCard>) => {
  const clock = virtualClock(at(60));
  let looks = 0;
  const look = createAccountLook(
    {
      readCard: async () => {
        looks += 1;
        return answer;
      },
    },
    clock,
    id,
  );
  return { look, clock, looks: () => looks };
};

describe('looking at what a person shows', () => {
  it('asks nothing before a touch, since each look is journalled', () => {
    const { look, clock, looks } = aLook({ ok: true, value: aCard({}) });
    clock.pass(minutes(5));
    expect([look.state.value.is, looks()]).toEqual(['not-asked', 0]);
  });

  it('shows the bill until its quarter of an hour is over, and not a second longer', async () => {
    const { look, clock, looks } = aLook({ ok: true, value: aCard({ until: at(72) }) });
    await look.look();
    clock.pass(seconds(12 * 60 - 1));
    expect(look.state.value.is).toBe('shown');
    clock.pass(seconds(1));
    expect(look.state.value).toEqual({ is: 'over', until: at(72) });
    expect(looks()).toBe(1);
  });

  it('counts whole minutes', async () => {
    const { look, clock } = aLook({ ok: true, value: aCard({ until: at(72) }) });
    await look.look();
    expect(look.minutesLeft.value).toBe(12);
    clock.pass(seconds(1));
    expect(look.minutesLeft.value).toBe(11);
    clock.pass(minutes(11));
    expect(look.minutesLeft.value).toBe(0);
  });

  it('shows nothing that ended on its way', async () => {
    const { look } = aLook({ ok: true, value: aCard({ until: at(60) }) });
    await look.look();
    expect(look.state.value.is).toBe('over');
  });

  it('tells "nothing is shared" from "no answer"', async () => {
    const none = aLook({ ok: false, refusal: { code: 'not_found' } });
    await none.look.look();
    expect(none.look.state.value.is).toBe('absent');
    const cut = aLook({ ok: false, refusal: { code: 'offline' } });
    await cut.look.look();
    expect(cut.look.state.value.is).toBe('refused');
  });

  it('an answer that comes after the call was left shows nothing', async () => {
    const { look } = aLook({ ok: true, value: aCard({}) });
    const looking = look.look();
    look.dispose();
    await looking;
    expect(look.state.value.is).toBe('not-asked');
  });
});
