import { CallbackOffer } from '../callback/callback-offer.tsx';
import { useResident } from '../app/resident-context.ts';
import type { TogetherModel } from './shown-together.ts';
import { TogetherBar } from './together-bar.tsx';

/** What an agent asks on the screen of their call, over the person's bar; one question stands at a time. */
export function AskingBar({ together }: { readonly together: TogetherModel }) {
  const { kiosk } = useResident();
  const call = kiosk?.services.call.state.value;
  const offer = call?.kind === 'held' && call.view.closedAt === null ? call.view.callbackOffer : null;
  const alone = offer === 'proposed' && together.sharing.value === 'no';
  return (
    <>
      {kiosk && (offer === 'proposed' || offer === 'accepted') && (
        <CallbackOffer kiosk={kiosk} offer={offer} />
      )}
      {!alone && <TogetherBar together={together} />}
    </>
  );
}
