import { useEffect } from 'preact/hooks';
import type { Payments } from '#client/models/payment/payments.ts';
import { useResident } from '../app/resident-context.ts';

/** What stands behind payments; null while it is on its way. Asked for again whenever the network comes back. */
export const usePayments = (): Payments | null => {
  const { services } = useResident();
  const { online } = services.connectivity.value;
  useEffect(() => void services.payments.fetch(), [online]);
  return services.payments.model.value;
};
