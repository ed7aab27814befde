import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { procedureTitle } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';

/** Who came to the counter or rang has no screen: only what it is about was written down. */
export const SubjectCard = ({ ticket: { procedureId } }: { readonly ticket: DeskTicket }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const unknown = procedureId === null ? 'desk.subject.none' : 'desk.glance.unknown';
  return (
    <section class="desk-card" aria-labelledby="subject-heading">
      <h3 class="desk-eyebrow" id="subject-heading">
        {t('desk.subject.heading')}
      </h3>
      <p class="ticket__subject">{procedureTitle(procedureId, services.content) ?? t(unknown)}</p>
    </section>
  );
};
