import { useSignal } from '@preact/signals';
import type { MadeInvitation } from '#contract/schemas/staff.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useDesk } from '../use-desk.ts';

/** Shown once: the server keeps no more than the token's hash. */
export const MadeLink = ({ made }: { readonly made: MadeInvitation }) => {
  const { services, words } = useDesk();
  const { t, date, time } = words;
  const copied = useSignal(false);
  const { email, endsAt } = made.invitation;
  const link = services.places.invitationLink(made.token);
  const copy = async (): Promise<void> => {
    copied.value = await services.tab.copy(link);
  };
  return (
    <section class="desk-card staff-form made-link" aria-labelledby="made-link">
      <Heading level={2} id="made-link" focusOnMount lead={t('desk.staff.link.once')}>
        {t('desk.staff.link.heading', { email })}
      </Heading>
      <TextField
        id="invitation-link"
        label={t('desk.staff.link.label')}
        value={link}
        dir="ltr"
        onInput={() => undefined}
      />
      <p class="made-link__until">
        {t(made.mailed ? 'desk.staff.link.mailed' : 'desk.staff.link.byHand')}{' '}
        {t('desk.staff.link.until', { date: date(endsAt), time: time(endsAt) })}
      </p>
      <div class="staff-form__actions">
        <Button kind="main" icon="file-text" onPress={() => void copy()}>
          {t('desk.staff.link.copy')}
        </Button>
        <p role="status">{copied.value && t('desk.staff.link.copied')}</p>
      </div>
    </section>
  );
};
