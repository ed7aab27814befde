import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SiteNotice } from '#contract/schemas/site.ts';
import { usePayments } from '../payment/use-payments.ts';

/** Asked when the page opens. Empty until they come, and where they can't be had: then the published hours stand alone. */
export const usePublicNotices = (): ReadonlySignal<readonly SiteNotice[]> => {
  const behind = usePayments();
  const notices = useSignal<readonly SiteNotice[]>([]);
  useEffect(() => {
    void behind?.publicNotices().then((current) => {
      if (current) notices.value = current;
    });
  }, [behind]);
  return notices;
};
