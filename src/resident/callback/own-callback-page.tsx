import type { OwnCallback, OwnCallbackState } from '#client/models/callback.ts';
import type { Trouble } from '#client/models/payment/trouble.ts';
import type { CallbackStanding } from '#contract/schemas/callback.ts';
import { isCallbackOver } from '#core/callback/callback.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Translator } from '#i18n/translator.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { troubleText } from '../payment/trouble-text.ts';
import { useBack } from '../router/use-back.ts';
import { slotWords } from './slot-words.ts';

interface OwnProps {
  readonly own: OwnCallback;
  readonly state: OwnCallbackState;
}

/** What the person's own link opens: where the call-back stands, and the way to call it off. */
export function OwnCallbackPage({ own, state }: OwnProps) {
  const { language } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  return (
    <Frame title={t('payment.callback.title')} onBack={useBack()}>
      {state.is === 'standing' && <Standing own={own} standing={state.standing} />}
      {state.is === 'asking' && (
        <Split lead={<Heading focusOnMount>{t('payment.callback.title')}</Heading>}>
          <LoadingState label={t('payment.callback.asking')} />
        </Split>
      )}
      {state.is === 'failed' && (
        <Split lead={<Heading focusOnMount>{t('payment.callback.failed')}</Heading>}>
          <Stack gap="m">
            <Notice tone="warn" role="alert">
              <p>{whyNot(state.trouble, translator)}</p>
            </Notice>
            <Button onPress={() => void own.again()}>{t('payment.callback.again')}</Button>
            {state.trouble.problem === 'code_unknown' && <AskAnother own={own} />}
          </Stack>
        </Split>
      )}
    </Frame>
  );
}

/** Back to the question: the link's own call-back stays as it is. */
function AskAnother({ own }: { readonly own: OwnCallback }) {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <Button icon="phone" onPress={own.forget}>
      {t('payment.callback.another')}
    </Button>
  );
}

/** A link holds no code that one could check letter by letter. */
const whyNot = (trouble: Trouble, translator: Translator): string => {
  if (trouble.problem === 'offline') return translator.t('payment.callback.offline');
  if (trouble.problem === 'code_unknown') return translator.t('payment.callback.link-over');
  return troubleText(trouble, translator);
};

function Standing({
  own,
  standing: { state, slot },
}: {
  readonly own: OwnCallback;
  readonly standing: CallbackStanding;
}) {
  const { language, now } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  return (
    <Split
      lead={
        <Heading
          key={state}
          focusOnMount
          lead={isCallbackOver(state) ? undefined : slotWords(slot, todayInParis(now.value), translator)}
        >
          {t(`payment.callback.state-${state}`)}
        </Heading>
      }
    >
      {isCallbackOver(state) ? (
        <Stack gap="m">
          <p>{t(`payment.callback.over-${state}`)}</p>
          <AskAnother own={own} />
        </Stack>
      ) : (
        <Stack gap="m">
          <p>{t('payment.callback.cancel-text')}</p>
          <Button kind="danger" icon="x" onPress={() => void own.cancel()}>
            {t('payment.callback.cancel')}
          </Button>
        </Stack>
      )}
    </Split>
  );
}
