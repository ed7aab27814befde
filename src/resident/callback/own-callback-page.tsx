import type { OwnCallback, OwnCallbackState } from '#client/models/callback.ts';
import type { CallbackStanding } from '#contract/schemas/callback.ts';
import { isCallbackOver } from '#core/callback/callback.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
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
              <p>
                {state.trouble.problem === 'offline'
                  ? t('payment.callback.offline')
                  : troubleText(state.trouble, translator)}
              </p>
            </Notice>
            <Button onPress={() => void own.again()}>{t('payment.callback.again')}</Button>
          </Stack>
        </Split>
      )}
    </Frame>
  );
}

function Standing({ own, standing }: { readonly own: OwnCallback; readonly standing: CallbackStanding }) {
  const { language, now } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const over = isCallbackOver(standing.state);
  return (
    <Split
      lead={
        <Heading
          key={standing.state}
          focusOnMount
          lead={over ? undefined : slotWords(standing.slot, todayInParis(now.value), translator)}
        >
          {t(`payment.callback.state-${standing.state}`)}
        </Heading>
      }
    >
      {!over && (
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
