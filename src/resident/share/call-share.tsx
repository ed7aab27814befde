import { isOpen } from '#core/ticket/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import type { Resident, ResidentKiosk } from '../app/resident.ts';
import { lastFound } from './last-found.ts';
import { ShareDoor } from './share-door.tsx';

const billOf = ({ services }: Resident) => {
  const payments = services.payments.model.value;
  const share = payments?.share ?? null;
  const found = payments && (lastFound(payments) ?? share?.shown.value ?? null);
  return { share, found };
};

/** On the page of the call: the bill of this visit, if one was found. */
export function CallShare() {
  const { share, found } = billOf(useResident());
  return share && found && <ShareDoor share={share} found={found} hint />;
}

/** On the page of an open call, while no bill was found: where one is found, and shown from. */
export function FindBill({ kiosk }: { readonly kiosk: ResidentKiosk }) {
  const resident = useResident();
  const { t } = resident.language.translator.value;
  const call = kiosk.services.call.state.value;
  if (call.kind !== 'held' || !isOpen(call.view.state) || billOf(resident).found) return null;
  return (
    <Stack gap="s">
      <p>{t('payment.share.find-hint')}</p>
      <Button icon="search" onPress={() => resident.router.go({ at: 'paid' })}>
        {t('payment.share.find')}
      </Button>
    </Stack>
  );
}
