import { useSignal } from '@preact/signals';
import type { ProblemCode } from '#contract/problem.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useResident } from '../app/resident-context.ts';
import type { ResidentKiosk } from '../app/resident.ts';
import { Frame } from '../frame/frame.tsx';
import { DemoKiosks } from './demo-kiosks.tsx';

const fieldId = 'enrolment-code';
const longest = 32;

export interface EnrolmentPageProps {
  readonly kiosk: ResidentKiosk;
  readonly busy: boolean;
  readonly problem: ProblemCode | 'offline' | null;
}

/** A browser that is no kiosk yet: a one-time code makes it one; in the demonstration a touch does. */
export function EnrolmentPage({ kiosk, busy, problem }: EnrolmentPageProps) {
  const { language } = useResident();
  const { t } = language.translator.value;
  return (
    <Frame title={t('resident.enrolment.title')} report={false}>
      <Split
        lead={
          <Stack gap="l">
            <Heading focusOnMount lead={t('resident.enrolment.lead')}>
              {t('resident.enrolment.title')}
            </Heading>
            {problem && (
              <Notice tone="wrong" role="alert">
                {t(`problem.${problem}`)}
              </Notice>
            )}
            {busy && (
              <Notice tone="info" icon="key" role="status">
                {t('resident.enrolment.busy')}
              </Notice>
            )}
          </Stack>
        }
      >
        <DemoKiosks enrolment={kiosk.services.enrolment} />
        <CodeForm kiosk={kiosk} busy={busy} />
      </Split>
    </Frame>
  );
}

function CodeForm({ kiosk, busy }: Pick<EnrolmentPageProps, 'kiosk' | 'busy'>) {
  const { language } = useResident();
  const { t } = language.translator.value;
  const code = useSignal('');
  const empty = useSignal(false);
  const label = t('resident.enrolment.code');
  const write = (text: string): void => {
    code.value = text.slice(0, longest).toUpperCase();
  };
  const submit = (event?: Event): void => {
    event?.preventDefault();
    empty.value = code.value.trim() === '';
    if (!empty.value) kiosk.services.enrolment.enrolWithCode(code.value);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="m">
        <TextField
          id={fieldId}
          label={label}
          hint={t('resident.enrolment.code-hint')}
          error={empty.value ? t('resident.enrolment.code-empty') : undefined}
          value={code.value}
          onInput={write}
          onFocus={() =>
            kiosk.keyboard.open({ id: fieldId, label, layout: 'reference', read: () => code.value, write })
          }
          maxLength={longest}
          readOnlyForKeyboard
        />
        <Button kind="main" icon="key" busy={busy} onPress={submit}>
          {t('resident.enrolment.submit')}
        </Button>
      </Stack>
    </form>
  );
}
