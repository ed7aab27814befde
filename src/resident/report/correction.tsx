import type { PublicReport } from '#contract/schemas/report.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { pageName } from './page-name.ts';

interface CorrectionProps {
  readonly report: PublicReport;
  readonly content: Content;
}

/** What was said of one page, and its owner's word. The reply is in French, as it was written. */
export function Correction({ report, content }: CorrectionProps) {
  const { language } = useResident();
  const translator = language.translator.value;
  const { t, date } = translator;
  const name = pageName(report.page, content, translator) ?? t('report.page.gone');
  const { reason, times, state, reply, repliedOn } = report;
  return (
    <li class="correction">
      <p class="correction__page">
        <bdi>{name}</bdi>
      </p>
      <p class="correction__said">
        {t(`report.reason.${reason}`)}
        <span>{t('report.corrections.times', { count: times })}</span>
      </p>
      {reply !== null && (
        <p class="correction__reply" lang="fr" dir="ltr">
          {reply}
        </p>
      )}
      <p class="correction__state">
        <Chip tone={state === 'fixed' ? 'good' : 'plain'} icon={state === 'fixed' ? 'check' : 'info'}>
          {t(`report.state.${state}`)}
        </Chip>
        <span>{date(repliedOn)}</span>
      </p>
    </li>
  );
}
