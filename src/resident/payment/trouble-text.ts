import type { Trouble } from '#client/models/payment/trouble.ts';
import type { Translator } from '#i18n/translator.ts';

/** Why something could not be done, and until when nobody should try again where that is known. */
export const troubleText = ({ problem, since, until }: Trouble, { t, time }: Translator): string => {
  if (problem === 'bill_busy' && since !== null && until !== null) {
    return t('payment.pay.busy', { since: time(since), until: time(until) });
  }
  return t(`problem.${problem}`);
};
