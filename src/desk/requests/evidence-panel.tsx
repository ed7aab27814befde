import type { DeskRequest } from '#contract/schemas/request.ts';
import { Attempts } from '../account/attempts.tsx';
import { useDesk } from '../use-desk.ts';

/** The bill as the person proved it when they wrote, with what was tried; as it was then. */
export const EvidencePanel = ({ request }: { readonly request: DeskRequest }) => {
  const { t, cents } = useDesk().words;
  const { evidence } = request;
  return (
    <section class="desk-card" aria-labelledby="request-evidence">
      <h3 class="desk-eyebrow" id="request-evidence">
        {t('desk.requests.evidence')}
      </h3>
      {evidence === null ? (
        <p>{t('desk.requests.noEvidence')}</p>
      ) : (
        <>
          <dl class="desk-facts">
            <div>
              <dt>{t('desk.bill.fact.reference')}</dt>
              <dd translate={false}>{evidence.reference}</dd>
            </div>
            <div>
              <dt>{t('desk.bill.fact.amount')}</dt>
              <dd>{cents(evidence.amount)}</dd>
            </div>
          </dl>
          <Attempts attempts={evidence.attempts} />
        </>
      )}
    </section>
  );
};
