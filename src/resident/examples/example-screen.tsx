import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#core/locale.ts';
import type { Words } from '#i18n/keys.ts';
import { createKioskResident } from '../app/create-kiosk-resident.ts';
import { createHomeResident, type ResidentNeeds } from '../app/create-resident.ts';
import { HomeScreen } from '../app/home-app.tsx';
import { KioskScreen } from '../app/kiosk-app.tsx';
import { ResidentContext } from '../app/resident-context.ts';
import type { Resident } from '../app/resident.ts';
import { showOnRoot } from '../app/show-on-root.ts';
import type { DisplayChoice } from '../display/display.ts';
import type { ScreenExample } from './screen-example.ts';
import { FailurePage } from '../failure/failure-page.tsx';
import { createKioskRouter } from '../router/kiosk-router.ts';
import { followCalls } from '../together/follow-calls.ts';
import { fakeServices } from './fake-services.ts';
import { fakeTogether } from './fake-together.ts';

export interface ExampleScreenProps {
  readonly example: ScreenExample;
  readonly locale: Locale;
  readonly words: Words;
  readonly loadWords: ResidentNeeds['loadWords'];
  readonly display?: Partial<DisplayChoice>;
}

/** One example, alive: it can be touched, and nothing leaves it. */
export function ExampleScreen({ example, locale, words, loadWords, display = {} }: ExampleScreenProps) {
  const [resident, setResident] = useState<Resident | null>(null);
  // Not while rendering: effects of the models would then wait until the end of the render.
  useEffect(() => {
    const made = residentOf(example, { locale, words, loadWords }, display);
    const stop = togetherIn(example, made);
    const hide = showOnRoot(made, document.documentElement);
    setResident(made);
    return () => {
      stop();
      hide();
      made.dispose();
    };
  }, [example, locale]);
  if (!resident) return null;
  return (
    <ResidentContext.Provider value={resident}>
      <Shown example={example} resident={resident} />
    </ResidentContext.Provider>
  );
}

const togetherIn = ({ world }: ScreenExample, resident: Resident): (() => void) => {
  const { kiosk } = resident;
  if (!kiosk) return () => undefined;
  return followCalls({ ...resident, kiosk }, () => fakeTogether(world.together, kiosk.services.call.state));
};

const residentOf = (
  { setting, world, before }: ScreenExample,
  language: Pick<ResidentNeeds, 'locale' | 'words' | 'loadWords'>,
  display: Partial<DisplayChoice>,
): Resident => {
  const services = fakeServices(world, language.locale, setting);
  const router = createKioskRouter({ at: setting === 'kiosk' ? 'attract' : 'find' });
  const needs = { ...language, services, router };
  const resident =
    setting === 'kiosk' ? createKioskResident(needs, services.kiosk) : createHomeResident(needs);
  resident.display.set(display);
  if (world.callLater) services.setCall(world.callLater);
  before(resident);
  return resident;
};

function Shown({ example, resident }: { readonly example: ScreenExample; readonly resident: Resident }) {
  if (example.shown === 'failure') return <FailurePage onRestart={() => undefined} />;
  if (resident.kiosk) return <KioskScreen resident={{ ...resident, kiosk: resident.kiosk }} />;
  return <HomeScreen resident={resident} />;
}
