import { useEffect } from 'preact/hooks';
import { residentReasons } from '#core/report/report.ts';
import { Button } from '#ui/button/button.tsx';
import { Choices } from '#ui/choices/choices.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import type { Place } from '../router/place.ts';
import { useBack } from '../router/use-back.ts';
import { NotReported } from './not-reported.tsx';
import { reportedPage } from './reported-page.ts';
import { ReportThanks } from './report-thanks.tsx';
import { type Reason, reportingOf } from './reporting.ts';

export interface ReportPageProps {
  readonly content: Content;
  /** The page that it is about. */
  readonly of: Place;
}

const legendId = 'report-heading';

/** "Cette page se trompe": one touch on a reason, one to send. Nothing can be written, so nobody can be named. */
export function ReportPage({ content, of }: ReportPageProps) {
  const resident = useResident();
  const { language, services } = resident;
  const { t, locale } = language.translator.value;
  const back = useBack();
  const reporting = reportingOf(services.reports);
  // In memory alone: leaving drops what was not sent.
  useEffect(() => reporting.drop, [reporting]);
  const { page, version, title } = reportedPage(resident, content, of);
  const outcome = reporting.outcome.value;
  if (outcome === 'sent') return <ReportThanks />;
  const reason = reporting.reason.value;
  return (
    <Frame
      title={t('report.title')}
      onBack={back}
      action={
        <Button
          kind="main"
          wide
          icon="arrow-right"
          disabled={reason === null}
          busy={reporting.sending.value}
          onPress={() => void reporting.send({ page, version, locale })}
        >
          {t(outcome === null ? 'report.send' : 'report.again')}
        </Button>
      }
    >
      <Split
        lead={
          <Stack gap="m">
            <Heading focusOnMount id={legendId} lead={t('report.lead')}>
              {t('report.title')}
            </Heading>
            <p dir="auto">{title === null ? t('report.about-before') : t('report.about', { title })}</p>
            {outcome && <NotReported outcome={outcome} />}
          </Stack>
        }
      >
        <Choices
          name="report-reason"
          legendId={legendId}
          options={residentReasons.map((id) => ({ id, label: t(`report.reason.${id}`) }))}
          value={reason}
          onChange={(id) => reporting.choose(id as Reason)}
        />
      </Split>
    </Frame>
  );
}
