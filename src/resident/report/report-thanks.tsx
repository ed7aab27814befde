import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { DotList } from '#ui/dot-list/dot-list.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';

/** The server has it: what happens next, and nothing that was not done yet. */
export function ReportThanks() {
  const { router, language } = useResident();
  const { t } = language.translator.value;
  const back = useBack();
  return (
    <Frame
      title={t('report.sent')}
      action={
        <Button kind="main" wide icon="arrow-left" onPress={back}>
          {t('report.back')}
        </Button>
      }
    >
      <Split
        lead={
          <Heading focusOnMount lead={t('report.sent-lead')}>
            {t('report.sent')}
          </Heading>
        }
      >
        <Stack gap="m">
          <DotList items={[t('report.next-read'), t('report.next-told'), t('report.next-nobody')]} />
          <Button icon="check-circle" onPress={() => router.replace({ at: 'corrections' })}>
            {t('report.corrections.door')}
          </Button>
        </Stack>
      </Split>
    </Frame>
  );
}
