import type { Instant } from '#core/instant.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useResident } from '../app/resident-context.ts';

/** While nobody has taken the call, nobody sees anything yet: then it says who will. */
export function ShownUntil({ until }: { readonly until: Instant }) {
  const { kiosk, language } = useResident();
  const { t, time } = language.translator.value;
  const call = kiosk?.services.call.state.value;
  const waiting = call?.kind === 'held' && call.view.state === 'waiting';
  return (
    <Notice tone="good" icon="eye" role="status">
      <p>{t(waiting ? 'payment.share.shown-later' : 'payment.share.shown', { time: time(until) })}</p>
    </Notice>
  );
}
