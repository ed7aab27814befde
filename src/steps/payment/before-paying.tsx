import type { ComponentChildren } from 'preact';
import type { Translator } from '#i18n/translator.ts';
import { ErrorSummary } from '#ui/error-summary/error-summary.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import type { Draft } from '../draft.ts';
import type { KeyboardDoor } from '../keyboard-door.ts';
import { BillCard } from './bill-card.tsx';
import { mistakesOf } from './bill-fields.tsx';
import { EmailField } from './email-field.tsx';
import type { ShownBill } from './shown-bill.ts';

export interface BeforePayingProps {
  readonly head: ComponentChildren;
  readonly bill: ShownBill;
  /** Null where no e-mail is asked: on a kiosk, whose screen is public. */
  readonly email: Draft | null;
  readonly payHere: boolean;
  readonly demo: boolean;
  readonly trouble: string | null;
  readonly keyboard: KeyboardDoor | null;
  readonly translator: Translator;
}

/** Amount and payee, before anyone pays. */
export function BeforePaying({ head, bill, email, payHere, demo, trouble, ...rest }: BeforePayingProps) {
  const { translator } = rest;
  const { t, locale } = translator;
  const mistakes = email ? mistakesOf([email], translator) : [];
  return (
    <Stack gap="l">
      {mistakes.length > 0 && (
        <ErrorSummary heading={t('steps.wrong.heading')} attempt={email?.refusals.value} errors={mistakes} />
      )}
      <Split lead={head}>
        <Stack gap="m">
          {trouble && (
            <Notice tone="warn" role="alert">
              <p>{trouble}</p>
            </Notice>
          )}
          <BillCard bill={bill} translator={translator} />
          {email && (
            <EmailField
              draft={email}
              label={t('payment.check.email')}
              hint={t('payment.check.email-hint')}
              {...rest}
            />
          )}
          <Notice tone="info">
            {email === null ? (
              <p>{t(payHere ? 'payment.check.card-here' : 'payment.check.card-phone')}</p>
            ) : (
              <p>
                {t(demo ? 'payment.check.leave-demo' : 'payment.check.leave', { site: 'payfip.gouv.fr' })}
              </p>
            )}
            {email !== null && locale !== 'fr' && <p>{t('payment.check.french')}</p>}
          </Notice>
        </Stack>
      </Split>
    </Stack>
  );
}
