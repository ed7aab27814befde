import { elapsed, type Instant } from '#core/instant.ts';
import { WaitChip } from '#ui/wait-chip/wait-chip.tsx';
import { useDesk } from '../use-desk.ts';
import { waitAge } from './wait-age.ts';
import { waitWords } from './wait-words.ts';

/** Draws itself again each second, alone. */
export const Wait = ({ since }: { readonly since: Instant }) => {
  const { services, words } = useDesk();
  return <>{waitWords(elapsed(since, services.clock.now.value), words)}</>;
};

export const LiveWaitChip = ({ since }: { readonly since: Instant }) => {
  const { services } = useDesk();
  return (
    <WaitChip age={waitAge(elapsed(since, services.clock.now.value))}>
      <Wait since={since} />
    </WaitChip>
  );
};
