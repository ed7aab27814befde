import type { HumanWay, OutcomeStep } from '#core/procedure/procedure.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { PhoneLine } from '../place/phone-line.tsx';
import { Places } from '../place/places.tsx';
import { Sentence } from '../sentence.tsx';
import type { StepProps } from '../step-props.ts';

/** Who can help further: here, at a counter, by phone. An outcome never goes without. */
export function HumanWays(props: StepProps<OutcomeStep>) {
  return (
    <Stack gap="m">
      <Heading level={2}>{props.translator.t('steps.ways.heading')}</Heading>
      {props.step.humanWays.map((way, at) => (
        <Way key={at} way={way} {...props} />
      ))}
    </Stack>
  );
}

type WayProps = StepProps<OutcomeStep> & { readonly way: HumanWay };

function Way({ way, ...props }: WayProps) {
  switch (way.way) {
    case 'agent-here':
      return <Person {...props} />;
    case 'counter':
      return (
        <Stack gap="s">
          <Note of={way.noteText} {...props} />
          <Places ids={way.places} world={props.world} translator={props.translator} level={3} />
        </Stack>
      );
    case 'phone':
      return (
        <Stack gap="s">
          <Note of={way.noteText} {...props} />
          <PhoneLine number={way.number} world={props.world} translator={props.translator} />
        </Stack>
      );
  }
}

/** On a kiosk the call, quietly, since the yellow bar is there too; elsewhere the hours and the phone, since no button there reaches anyone. */
function Person({ world, translator: { t }, on }: StepProps<OutcomeStep>) {
  if (world.setting === 'kiosk') {
    return (
      <Button kind="quiet" icon="hand" onPress={on.person}>
        {t('common.call')}
      </Button>
    );
  }
  return (
    <Button kind="quiet" icon="clock" onPress={on.person}>
      {t('steps.ways.hours-and-phone')}
    </Button>
  );
}

function Note({
  of,
  procedure,
  texts,
  run,
  translator,
}: StepProps<OutcomeStep> & { readonly of: string | undefined }) {
  if (of === undefined) return null;
  return (
    <p>
      <Sentence procedure={procedure} texts={texts} translator={translator} today={run.today} of={of} />
    </p>
  );
}
