import type { Payment } from './payment.ts';
import type { Traps } from './traps.ts';

/** Tells the commune that a payment ended: only its id, unsigned, and as unreliably as it was told to. */
export const notify = async (payment: Payment, traps: Traps, send: typeof fetch): Promise<void> => {
  const address = payment.fields['urlnotif'] ?? '';
  const post = async (): Promise<void> => {
    await send(address, { method: 'POST', body: new URLSearchParams({ idOp: payment.id }) }).catch(
      () => undefined,
    );
  };
  switch (traps.notify) {
    case 'never':
      return;
    case 'once':
      return post();
    case 'twice':
      await post();
      return post();
    case 'late':
      await new Promise((later) => setTimeout(later, 5_000));
      return post();
    case 'lower-case-get': {
      const target = new URL(address);
      target.searchParams.set('idop', payment.id);
      await send(target).catch(() => undefined);
    }
  }
};
