import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';

/** Leaving with a call that is open or has not left: what becomes of it is for its person to say. */
export function FinishPage() {
  const { kiosk, language, ending } = useResident();
  const { t } = language.translator.value;
  const unsent = kiosk?.services.call.state.value.kind === 'kept';
  const which = unsent ? 'kept' : 'open';
  const title = t(`visit.finish.${which}-title`);
  return (
    <Frame title={title} onBack={useBack()} layout="single">
      <Stack gap="l">
        <Heading focusOnMount lead={t(`visit.finish.${which}-lead`)}>
          {title}
        </Heading>
        <Stack gap="s">
          <Button kind="main" wide icon="bell" onPress={() => void ending.end('keep')}>
            {t(`visit.finish.${which}-keep`)}
          </Button>
          <Button kind="danger" wide icon="trash" onPress={() => void ending.end('drop')}>
            {t(`visit.finish.${which}-drop`)}
          </Button>
        </Stack>
        <p>{t(`visit.finish.${which}-note`)}</p>
      </Stack>
    </Frame>
  );
}
