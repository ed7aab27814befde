import type { ComponentChildren } from 'preact';
import { Button } from '#ui/button/button.tsx';
import { ErrorSummary, type ErrorSummaryProps } from '#ui/error-summary/error-summary.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';

export interface AskPageProps {
  readonly title: string;
  readonly lead: string;
  /** What the button says: what it does, or what is being done. */
  readonly action: string;
  readonly busy: boolean;
  readonly onAsk: () => void;
  readonly mistakes: ErrorSummaryProps['errors'];
  /** Grows with each refusal, so that the same mistakes are said again. */
  readonly attempt: number;
  /** Under the question: why there was no answer, or help. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One question with the fields that its answer is found by, sent by the button or by Enter. */
export function AskPage(props: AskPageProps) {
  const { title, lead, action, busy, onAsk, mistakes, attempt, beside, children } = props;
  const { language } = useResident();
  return (
    <Frame
      title={title}
      wrong={mistakes.length > 0}
      onBack={useBack()}
      action={
        <Button kind="main" wide icon="search" busy={busy} onPress={onAsk}>
          {action}
        </Button>
      }
    >
      <Stack gap="l">
        {mistakes.length > 0 && (
          <ErrorSummary
            heading={language.translator.value.t('steps.wrong.heading')}
            attempt={attempt}
            errors={mistakes}
          />
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onAsk();
          }}
        >
          <Split
            lead={
              <Stack gap="m">
                <Heading focusOnMount lead={lead}>
                  {title}
                </Heading>
                {beside}
              </Stack>
            }
          >
            {children}
          </Split>
          <input type="submit" hidden />
        </form>
      </Stack>
    </Frame>
  );
}
