import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PublicReport } from '#contract/schemas/report.ts';
import { type Loadable, loading, ready, unavailable } from '#client/models/loadable.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Split } from '#ui/split/split.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';
import { Correction } from './correction.tsx';
import './corrections.css';

/** "Vous avez dit, nous avons corrigé": what was said to be wrong, and what came of it. */
export function CorrectionsPage({ content }: { readonly content: Content }) {
  const { language, services } = useResident();
  const { t } = language.translator.value;
  const list = useSignal<Loadable<readonly PublicReport[]>>(loading);
  const load = async (): Promise<void> => {
    list.value = loading;
    const answered = await services.reports.answered();
    list.value = answered === null ? unavailable : ready(answered);
  };
  useEffect(() => void load(), []);
  // A page that never reached its server would wait without end.
  const waits = list.value.status === 'loading' && services.connectivity.value.online;
  const state = list.value.status === 'loading' && !waits ? unavailable : list.value;
  return (
    <Frame title={t('report.corrections.title')} onBack={useBack()}>
      <Split
        lead={
          <Heading focusOnMount lead={t('report.corrections.lead')}>
            {t('report.corrections.title')}
          </Heading>
        }
      >
        {state.status === 'loading' && <LoadingState label={t('report.corrections.loading')} />}
        {state.status === 'unavailable' && (
          <EmptyState icon="wifi-off" heading={t('report.corrections.unavailable')}>
            <p>{t('report.corrections.unavailable-text')}</p>
            <Button icon="refresh" onPress={() => void load()}>
              {t('report.corrections.again')}
            </Button>
          </EmptyState>
        )}
        {state.status === 'ready' && <Corrections reports={state.value} content={content} />}
      </Split>
    </Frame>
  );
}

interface CorrectionsProps {
  readonly reports: readonly PublicReport[];
  readonly content: Content;
}

function Corrections({ reports, content }: CorrectionsProps) {
  const { t } = useResident().language.translator.value;
  if (reports.length === 0) {
    return (
      <EmptyState icon="check-circle" heading={t('report.corrections.none')}>
        <p>{t('report.corrections.none-text')}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="corrections">
      {reports.map((report, at) => (
        <Correction key={at} report={report} content={content} />
      ))}
    </ul>
  );
}
