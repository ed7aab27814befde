import { Button } from '#ui/button/button.tsx';
import { Logo } from '#ui/logo/logo.tsx';
import { AvailabilitySelect } from '../duty/availability-select.tsx';
import { keysFor } from '../keyboard/keys-for.ts';
import { pagesFor } from '../pages.ts';
import { SummaryLine } from '../queue/summary-line.tsx';
import { SoundSwitch } from '../ringing/sound-switch.tsx';
import { useDesk } from '../use-desk.ts';
import { DemoRibbon } from './demo-ribbon.tsx';
import { DeskNav } from './desk-nav.tsx';
import './desk-header.css';

export const mainId = 'desk-main';

/** Where one is, how the queue is, and what the agent sets for themselves. */
export const DeskHeader = ({ onKeys }: { readonly onKeys: () => void }) => {
  const desk = useDesk();
  const { t } = desk.words;
  const onDuty = desk.duty.on.value;
  // A menu of many pages has a line of its own.
  const many = pagesFor(desk.has).length > 3;
  return (
    <header>
      <DemoRibbon demo={desk.session.value?.demo ?? false} />
      <div class="desk-header">
        <a class="desk-header__skip" href={`#${mainId}`}>
          {t('desk.app.skip')}
        </a>
        <div class="desk-header__names">
          <Logo />
          <div>
            <p class="desk-header__site">{siteName(desk) ?? t('desk.app.name')}</p>
            {desk.services.queue.state.value.state === 'ready' && <SummaryLine />}
          </div>
        </div>
        {!many && <DeskNav />}
        <div class="desk-header__end">
          <div class="desk-header__tools">
            {onDuty && desk.has('facilitator') && (
              <>
                <AvailabilitySelect />
                <SoundSwitch />
              </>
            )}
            {keysFor(desk.has).length > 1 && (
              <span class="desk-header__keys">
                <Button kind="plain" icon="keyboard" onPress={onKeys}>
                  {t('desk.keys.open')}
                </Button>
              </span>
            )}
          </div>
          <div class="desk-header__out">
            <Button kind="plain" icon="log-out" onPress={() => void desk.signOut()}>
              {t('desk.signOut')}
            </Button>
          </div>
        </div>
        {many && <DeskNav />}
      </div>
    </header>
  );
};

const siteName = ({ services, session }: ReturnType<typeof useDesk>): string | null => {
  const queue = services.queue.state.value;
  if (queue.state !== 'ready') return null;
  return session.value?.queues.find((one) => one.queueId === queue.queueId)?.name ?? null;
};
