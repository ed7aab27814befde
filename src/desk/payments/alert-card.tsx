import type { PaymentAlert } from '#contract/schemas/account.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { momentWords } from '../bill/moment-words.ts';
import { useDesk } from '../use-desk.ts';
import { alertHeadingId } from './alert-heading-id.ts';
import type { PaymentsModel } from './payments-model.ts';
import { SettleForm } from './settle-form.tsx';

interface AlertCardProps {
  readonly alert: PaymentAlert;
  readonly model: PaymentsModel;
}

/** One payment: what is wrong in plain words, the bill, and what the account said. */
export const AlertCard = ({ alert, model }: AlertCardProps) => {
  const { has, services, words } = useDesk();
  const { t } = words;
  const Title = alert.settledAt === null ? 'h2' : 'h3';
  const now = services.clock.now.peek();
  const open = model.open.value === alert.alertId;
  return (
    <li class="alert-card" data-settled={alert.settledAt !== null}>
      <div class="alert-card__top">
        <div class="alert-card__words">
          <Title class="alert-card__heading" id={alertHeadingId(alert.alertId)} tabIndex={-1}>
            {t(`desk.alert.${alert.kind}`)}
          </Title>
          <p>{t(`desk.alert.${alert.kind}.text`)}</p>
          {alert.settledAt !== null && alert.found !== null && (
            <Chip tone="good" icon="check">
              {t('desk.alert.found', {
                found: t(`desk.found.${alert.found}`),
                when: momentWords(alert.settledAt, now, words),
              })}
            </Chip>
          )}
        </div>
        <dl class="alert-card__facts">
          <div>
            <dt>{t('desk.bill.fact.reference')}</dt>
            <dd translate={false}>{alert.reference}</dd>
          </div>
          <div>
            <dt>{t('desk.bill.fact.amount')}</dt>
            <dd>{words.cents(alert.amount)}</dd>
          </div>
          <div>
            <dt>{t('desk.attempt.code')}</dt>
            <dd translate={false}>{alert.code}</dd>
          </div>
          <div>
            <dt>{t('desk.alert.raised')}</dt>
            <dd>{momentWords(alert.raisedAt, now, words)}</dd>
          </div>
        </dl>
        {alert.settledAt === null && has('officer') && !open && (
          <Button
            label={t('desk.alert.settleFor', { reference: alert.reference })}
            onPress={() => model.begin(alert)}
          >
            {t('desk.alert.settle')}
          </Button>
        )}
      </div>
      {open && <SettleForm alert={alert} model={model} />}
    </li>
  );
};
