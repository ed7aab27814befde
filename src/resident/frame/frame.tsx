import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Screen, type ScreenProps } from '#ui/screen/screen.tsx';
import { useResident } from '../app/resident-context.ts';
import { signOf } from '../enrolment/sign-of.ts';
import { KeyboardSlot } from '../keyboard/keyboard-slot.tsx';
import { fetchReportDoor, reportDoor } from '../report/report-door-slot.ts';
import { BackRow } from './back-row.tsx';
import { TogetherSlot } from '../together/together-slot.tsx';
import { FrameBar } from './frame-bar.tsx';
import { FrameTop } from './frame-top.tsx';
import { usePageTitle } from './use-page-title.ts';
import './frame.css';

export interface FrameProps {
  /** Of the document and of the main region. Never an answer, never a word that someone typed. */
  readonly title: string;
  /** A mistake stands on the page: the document's title says so first. */
  readonly wrong?: boolean;
  readonly children: ComponentChildren;
  readonly action?: ComponentChildren;
  readonly tone?: ScreenProps['tone'];
  readonly layout?: ScreenProps['layout'];
  readonly onBack?: (() => void) | undefined;
  /** What one is in the middle of, beside the way back. */
  readonly where?: string | undefined;
  /** False where the screen says nothing that could be wrong. */
  readonly report?: boolean;
}

/** What stands around every screen: names and settings above, the way out and the person below. */
export function Frame({ title, wrong = false, report = true, ...props }: FrameProps) {
  const { children, action, tone, layout, onBack, where } = props;
  const { language, kiosk } = useResident();
  const { t } = language.translator.value;
  const callable = !kiosk || signOf(kiosk.services.enrolment.state.value) !== null;
  const typing = (kiosk?.keyboard.target.value ?? null) !== null;
  const foot = reportDoor.value;
  const whole = language.whole.value;
  // Its words come after the first screen's, and so does it.
  useEffect(() => {
    if (whole) fetchReportDoor();
  }, [whole]);
  usePageTitle(title, wrong);
  return (
    <>
      <Screen
        label={title}
        moreLabel={t('common.more-below')}
        tone={tone}
        layout={layout}
        top={<FrameTop />}
        action={typing && isLow() ? undefined : action}
        end={report && !typing && whole && foot && <foot.ReportDoor />}
        bar={
          callable ? (
            <>
              <TogetherSlot />
              <FrameBar />
            </>
          ) : undefined
        }
      >
        {onBack && <BackRow onBack={onBack} where={where} />}
        {children}
      </Screen>
      <KeyboardSlot />
    </>
  );
}

/** A wide screen has no room for the field, the keys and the main action: that one waits for the last key. */
const isLow = (): boolean => matchMedia('(min-aspect-ratio: 5/4)').matches;
