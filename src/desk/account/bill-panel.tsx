import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { BillAnswer } from '../bill/bill-answer.tsx';
import { BillForm, fieldId } from '../bill/bill-form.tsx';
import { createBillLookup, type BillLookup } from '../bill/bill-lookup.ts';
import { BillRefusal } from '../bill/bill-refusal.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { billDoorId } from '../keyboard/doors.ts';
import { KeyHint } from '../keyboard/key-hint.tsx';
import { useDesk } from '../use-desk.ts';
import { createAccountLook, type AccountLook } from './account-look.ts';
import { SharedBill } from './shared-bill.tsx';
import '../bill/bill.css';
import './bill-panel.css';

const prefix = 'call-bill';
const headingId = 'bill-panel-heading';

/** The bill of the person of this call: what they show, or else what they read out. Both go with the call. */
export const BillPanel = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { services } = useDesk();
  const look = useMemo(
    () => createAccountLook(services.bills, services.clock, ticket.ticketId),
    [services, ticket.ticketId],
  );
  const lookup = useMemo(
    () => createBillLookup(services.bills, () => services.clock.now.peek()),
    [services, ticket.ticketId],
  );
  useEffect(() => look.dispose, [look]);
  const screen = (ticket.origin ?? 'kiosk') === 'kiosk';
  return <BillPanelView look={look} lookup={lookup} screen={screen} />;
};

interface BillPanelViewProps {
  readonly look: AccountLook;
  readonly lookup: BillLookup;
  /** For pictures: begins with the form open. */
  readonly open?: boolean;
  /** False of a person who has no screen to show a bill on: they read it out. */
  readonly screen?: boolean;
}

export const BillPanelView = ({ look, lookup, open = false, screen = true }: BillPanelViewProps) => {
  const { t } = useDesk().words;
  const asking = useSignal(open);
  const box = useRef<HTMLElement>(null);
  // A button that was pressed makes room for what it asked for.
  useKeptFocus(box, () => document.getElementById(headingId));
  const openForm = (): void => {
    asking.value = true;
    requestAnimationFrame(() => document.getElementById(fieldId(prefix, 'reference'))?.focus());
  };
  return (
    <section class="desk-card bill-panel" ref={box} aria-labelledby={headingId}>
      <h3 class="desk-eyebrow" id={headingId} tabIndex={-1}>
        {t('desk.account.heading')}
      </h3>
      {asking.value ? (
        <ByReference lookup={lookup} onBack={() => (asking.value = false)} />
      ) : (
        <>
          {screen ? <SharedBill look={look} /> : <p>{t('desk.account.readOut')}</p>}
          {look.state.value.is !== 'shown' && (
            <Button id={billDoorId} kind="plain" icon="search" onPress={openForm}>
              {t('desk.account.byReference')} <KeyHint>F</KeyHint>
            </Button>
          )}
        </>
      )}
    </section>
  );
};

const ByReference = ({ lookup, onBack }: { readonly lookup: BillLookup; readonly onBack: () => void }) => {
  const { t } = useDesk().words;
  const found = lookup.found.value;
  const leave = (): void => {
    lookup.clear();
    onBack();
  };
  return (
    <>
      {found ? <BillAnswer found={found} /> : <BillForm lookup={lookup} prefix={prefix} />}
      {lookup.refusal.value && <BillRefusal refusal={lookup.refusal.value} />}
      <div class="bill-answer__actions">
        {found && (
          <Button kind="plain" icon="refresh" busy={lookup.busy.value} onPress={() => void lookup.again()}>
            {t('desk.bill.again')}
          </Button>
        )}
        <Button kind="plain" icon="x" onPress={leave}>
          {t(found ? 'desk.bill.clear' : 'desk.account.back')}
        </Button>
      </div>
    </>
  );
};
