import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { directionOf, type Locale, locales } from '#core/locale.ts';
import { Button } from '#ui/button/button.tsx';
import { PresenceCard } from '#ui/presence-card/presence-card.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { languageNames } from '../language/language-names.ts';
import { useOffered } from '../language/offered.ts';
import { SiteNotices } from '../notice/site-notices.tsx';
import { LegalLinks } from '../legal/legal-links.tsx';
import { usePromise } from '../standing/use-promise.ts';
import './attract.css';

/** The waiting screen: what this is, who is here, and a beginning in one's own language. A touch anywhere begins. */
export function AttractPage({ kiosk }: { readonly kiosk: ResidentKiosk }) {
  const { content, router, language } = useResident();
  const { t, locale } = language.translator.value;
  const said = kiosk.standing.onAttract.value;
  const someone = said === 'attract.someone-here';
  const begin = (in_?: Locale): void => {
    if (in_) void language.choose(in_);
    router.go({ at: 'find' });
  };
  const known = useOffered();
  // Until the commune's are known, ours keep the room of their buttons: nothing moves under a finger.
  const coming = content.value.status === 'loading';
  const offered = coming ? locales : known;
  const moving = useSignal(true);
  const ground = useTouchAnywhere(() => begin());
  return (
    <Frame title={t('resident.attract.name')}>
      <div class="attract" ref={ground} data-moving={moving.value}>
        <div class="attract__words">
          <h1 class="attract__title">
            {t(someone ? 'promise.attract.someone-here.title' : 'resident.attract.title')}
          </h1>
          <p class="attract__lead">
            {t(someone ? 'promise.attract.someone-here.lead' : 'resident.attract.lead')}
          </p>
        </div>
        <PeopleCard kiosk={kiosk} />
        <SiteNotices kiosk={kiosk} atMost={1} />
        <div class="attract__begin">
          <Button kind="main" wide icon="pointer" onPress={() => begin()}>
            {t('resident.attract.begin')}
          </Button>
          <ul class="attract__languages" data-coming={coming} aria-label={t('resident.language.title')}>
            {offered.map((each) => (
              <li key={each}>
                <Button
                  wide
                  lang={each}
                  dir={directionOf(each)}
                  pressed={each === locale}
                  onPress={() => begin(each)}
                >
                  {languageNames[each]}
                </Button>
              </li>
            ))}
          </ul>
          <div class="attract__foot">
            <LegalLinks />
            <span class="attract__pause">
              <Button
                kind="plain"
                icon={moving.value ? 'pause' : 'play'}
                onPress={() => (moving.value = !moving.peek())}
              >
                {t(moving.value ? 'resident.attract.pause' : 'resident.attract.play')}
              </Button>
            </span>
          </div>
        </div>
      </div>
    </Frame>
  );
}

/** Who is here, or why nobody can be promised. */
function PeopleCard({ kiosk }: { readonly kiosk: ResidentKiosk }) {
  const said = kiosk.standing.onAttract.value;
  const words = usePromise(said);
  const count = said === 'attract.someone-here' ? (kiosk.standing.presence.value?.available ?? 0) : 0;
  return <PresenceCard heading={words.heading} detail={words.detail} count={count} />;
}

/** For the finger alone: the keyboard and the screen reader have the button, which does the same. */
const useTouchAnywhere = (begin: () => void) => {
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ground.current;
    const touched = (event: Event): void => {
      if (event.target instanceof Element && !event.target.closest('button, a')) begin();
    };
    element?.addEventListener('click', touched);
    return () => element?.removeEventListener('click', touched);
  }, []);
  return ground;
};
