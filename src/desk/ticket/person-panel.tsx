import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { useDesk } from '../use-desk.ts';
import { Needs } from './needs.tsx';

/** What to know before walking there: needs and language, told by the person. */
export const PersonPanel = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { t } = useDesk().words;
  return (
    <section class="desk-card person-panel" aria-labelledby="person-heading">
      <h3 class="desk-eyebrow" id="person-heading">
        {t('desk.ticket.person')}
      </h3>
      <dl class="desk-facts">
        <div>
          <dt>{t('desk.ticket.needs')}</dt>
          <dd>{ticket.needs.length > 0 ? <Needs needs={ticket.needs} /> : t('desk.ticket.noNeeds')}</dd>
        </div>
        <div>
          <dt>{t((ticket.origin ?? 'kiosk') === 'kiosk' ? 'desk.ticket.language' : 'desk.ticket.spoken')}</dt>
          <dd>{t(`desk.language.${ticket.locale}`)}</dd>
        </div>
      </dl>
    </section>
  );
};
