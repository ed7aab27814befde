import { useEffect } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { PersonStrip } from '#ui/person-strip/person-strip.tsx';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { pointedName } from '#steps/pointed-name.ts';
import { useResident } from '../app/resident-context.ts';
import type { TogetherModel } from './shown-together.ts';

interface BarProps {
  readonly together: TogetherModel;
}

/** Over the person's bar, on every screen: the question, then that the agent sees this screen and the way to stop it. */
export function TogetherBar({ together }: BarProps) {
  const { services, router, kiosk } = useResident();
  if (!together.possible.value) return null;
  if (together.sharing.value !== 'no') return <Strip together={together} />;
  if (!services.connectivity.value.online) return null;
  // A question waits until its person has written: over the keyboard there is no room for two.
  if (kiosk?.keyboard.target.value) return null;
  // Who said no is asked no more, but finds the way on the page of their call.
  if (together.declined.value && router.place.value.at !== 'person') return null;
  return <Strip together={together} />;
}

type Standing = 'asked' | 'on' | 'on-shared' | 'cut';

const standingOf = ({ sharing, shared }: TogetherModel): Standing => {
  if (sharing.value === 'no') return 'asked';
  if (sharing.value === 'cut') return 'cut';
  return shared.value.size > 0 ? 'on-shared' : 'on';
};

const says = {
  asked: { icon: undefined, head: 'steps.together.ask', more: 'steps.together.ask-text' },
  on: { icon: 'eye', head: 'steps.together.on', more: 'steps.together.on-text' },
  'on-shared': { icon: 'eye', head: 'steps.together.on', more: 'steps.together.on-shared' },
  cut: { icon: 'wifi-off', head: 'steps.together.cut', more: 'steps.together.cut-text' },
} as const;

/** One strip for the question and its answer, so that the focus stays on the button that was pressed. */
function Strip({ together }: BarProps) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const standing = standingOf(together);
  const { icon, head, more } = says[standing];
  const asked = standing === 'asked';
  return (
    <>
      <PersonStrip icon={icon} head={t(head)} text={t(more)}>
        {asked && !together.declined.value && (
          <Button key="no" onPress={together.decline}>
            {t('steps.together.no')}
          </Button>
        )}
        <Button key="other" icon={asked ? undefined : 'x'} onPress={asked ? together.start : together.stop}>
          {t(asked ? 'steps.together.yes' : 'steps.together.stop')}
        </Button>
      </PersonStrip>
      <Said together={together} />
    </>
  );
}

/** Says what is lit, and brings it into sight. */
function Said({ together }: BarProps) {
  const { visit, content, language } = useResident();
  const translator = language.translator.value;
  const pointed = together.pointed.value;
  const walk = visit.walk.value;
  const books = content.value;
  const texts =
    books.status === 'ready' && walk ? books.value.texts.procedures[walk.procedure.id] : undefined;
  const what =
    pointed && walk && texts
      ? pointedName(pointed, { step: walk.step, procedure: walk.procedure, texts, translator })
      : null;
  useEffect(() => {
    if (!pointed) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    document
      .querySelector('[data-pointed="true"]')
      ?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }, [pointed]);
  return (
    <VisuallyHidden role="status">{what ? translator.t('steps.pointed.said', { what }) : ''}</VisuallyHidden>
  );
}
