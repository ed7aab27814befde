import type { ComponentChildren } from 'preact';
import type { PromiseKey } from '#core/ticket/promise.ts';
import { PlaceCard } from '#steps/place/place-card.tsx';
import { Button } from '#ui/button/button.tsx';
import { Split } from '#ui/split/split.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { GuideLinks } from '../guide/guide-links.tsx';
import { useBack } from '../router/use-back.ts';
import { CallShare, FindBill } from '../share/call-share.tsx';
import { CallCard } from './call-card.tsx';
import { CallTimeline } from './call-timeline.tsx';
import { CancelCall } from './cancel-call.tsx';
import { KeptCallPage } from './kept-call-page.tsx';
import { NeedsPicker } from './needs-picker.tsx';

/** Sentences after which one needs to know when and how to reach someone otherwise. */
const elsewhere: readonly PromiseKey[] = [
  'ready.closed',
  'ready.nobody-here',
  'call.nobody',
  'call.closed',
  'call.missed',
  'call.unanswered',
  'call.out-of-touch',
];

/** Nobody can come: to be called back is then the main way on. */
const nobodyComes: readonly PromiseKey[] = [
  'ready.closed',
  'ready.nobody-here',
  'call.nobody',
  'call.closed',
  'call.unanswered',
];

/** A call, live: what is true of it now, its number and its place, and what else one can do. */
export function KioskPersonPage({ kiosk }: { readonly kiosk: ResidentKiosk }) {
  const { language, visit } = useResident();
  const { t } = language.translator.value;
  const said = kiosk.standing.ofCall.value;
  const call = kiosk.services.call.state.value;
  const opening = kiosk.services.call.opening.value;
  const back = useBack();
  const callbackFirst = nobodyComes.includes(said) && !opening && call.kind !== 'failed';
  if (said === 'call.kept') return <KeptCallPage kiosk={kiosk} />;
  return (
    <Frame
      title={t('resident.call.title')}
      action={callbackFirst ? <ToCallback kind="main" /> : <GoOn kind="main" onBack={back} />}
    >
      <Split lead={<CallCard kiosk={kiosk} said={said} />}>
        <CallTimeline call={call} opening={opening} />
        <CallShare />
        <CancelCall kiosk={kiosk} />
        {(call.kind === 'failed' || elsewhere.includes(said)) && (
          <Elsewhere kiosk={kiosk}>
            {callbackFirst ? <GoOn kind="quiet" onBack={back} /> : <ToCallback kind="quiet" />}
          </Elsewhere>
        )}
        {(opening || (call.kind === 'held' && call.view.closedAt === null)) && (
          <NeedsPicker
            hint={t(
              kiosk.services.call.needsTold.value ? 'visit.needs.hint-during' : 'visit.needs.hint-untold',
            )}
          />
        )}
        <FindBill kiosk={kiosk} />
        <GuideLinks procedureId={visit.walk.value?.procedure.id ?? null} />
      </Split>
    </Frame>
  );
}

interface ElsewhereProps {
  readonly kiosk: ResidentKiosk;
  /** The way on that the page does not already offer as its main one. */
  readonly children: ComponentChildren;
}

function Elsewhere({ kiosk, children }: ElsewhereProps) {
  const { language, now, content } = useResident();
  const site = kiosk.site.value;
  const books = content.value;
  if (!site || books.status !== 'ready') return <>{children}</>;
  const world = { setting: 'kiosk', now: now.value, common: books.value.texts.common } as const;
  const translator = language.translator.value;
  return (
    <>
      {children}
      <PlaceCard site={site} world={world} translator={translator} openness={kiosk.openness.value} week />
    </>
  );
}

interface Weight {
  readonly kind: 'main' | 'quiet';
}

function ToCallback({ kind }: Weight) {
  const { language, router } = useResident();
  return (
    <Button kind={kind} icon="phone" wide onPress={() => router.go({ at: 'callback' })}>
      {language.translator.value.t('payment.callback.title')}
    </Button>
  );
}

/** The call goes on by itself; its person may go on too. */
function GoOn({ kind, onBack }: Weight & { readonly onBack: () => void }) {
  const { visit, language } = useResident();
  const { t } = language.translator.value;
  return (
    <Button kind={kind} wide icon="arrow-left" onPress={onBack}>
      {t(visit.walk.value ? 'resident.call.go-on' : 'resident.call.go-back')}
    </Button>
  );
}
