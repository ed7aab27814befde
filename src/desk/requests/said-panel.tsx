import type { DeskRequest } from '#contract/schemas/request.ts';
import { directionOf } from '#core/locale.ts';
import { useDesk } from '../use-desk.ts';

/** What the person wrote; or that nobody did. */
export const SaidPanel = ({ request }: { readonly request: DeskRequest }) => {
  const { t } = useDesk().words;
  const bySystem = request.origin === 'system';
  return (
    <section class="desk-card" aria-labelledby="request-said">
      <h3 class="desk-eyebrow" id="request-said">
        {t(bySystem ? 'desk.requests.origin' : 'desk.requests.said')}
      </h3>
      {bySystem ? (
        <p>{t('desk.requests.system')}</p>
      ) : (
        <dl class="request__said">
          {request.answers.map(({ fieldId, question, answer }) => (
            <div key={fieldId}>
              <dt>{question}</dt>
              <dd lang={request.locale} dir={directionOf(request.locale)}>
                {answer}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};
