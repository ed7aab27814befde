import { useRef } from 'preact/hooks';
import type { TicketId } from '#core/ids.ts';
import type { ProcedureTexts, Step } from '#core/procedure/procedure.ts';
import type { Mirrored } from '#core/together/mirror.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { ShownStep } from '#core/together/screen.ts';
import type { Draft } from '#steps/draft.ts';
import type { Dealings } from '#steps/payment/dealings.ts';
import type { StepEvents, StepProps } from '#steps/step-props.ts';
import { StepView } from '#steps/step-view.tsx';
import { LedToLines } from '../step-glance/led-to.tsx';
import { ledTo } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import { mirroredDraft } from './mirrored-draft.ts';
import { Pointers } from './pointers.tsx';
import './mirrored-step.css';

interface MirroredStepProps {
  readonly mirrored: Mirrored;
  readonly texts: ProcedureTexts;
  readonly shown: ShownStep;
  readonly pointed: PointTarget | null;
  readonly ticketId: TicketId;
}

const nothing = (): void => undefined;
const nobodyPresses: StepEvents = { next: nothing, change: nothing, tick: nothing, person: nothing };

const noBill = { lookup: { is: 'none' }, demoBills: [], look: nothing, take: nothing } as const;
const noWay = { accept: nothing, again: nothing, goWithout: nothing } as const;

/** A bill is asked for as on the person's own screen; what was found is theirs to show otherwise. */
const dealingsOf = (step: Step, draftOf: (id: string) => Draft | null): Dealings => {
  if (step.kind !== 'bill') return {};
  const [reference, amount] = [draftOf(step.referenceField), draftOf(step.amountField)];
  return reference && amount ? { bill: { ...noBill, ...noWay, reference, amount } } : {};
};

const useStepProps = ({ mirrored, texts, shown, pointed }: MirroredStepProps): StepProps => {
  const { services, words } = useDesk();
  const { procedure, step, run } = mirrored;
  const library = services.content.library.value;
  const draftOf = (id: string): Draft | null => {
    const field = procedure.fields[id];
    const held = shown.fields.find((each) => each.id === id);
    return field ? mirroredDraft(field, held?.holds, words.t('desk.together.masked')) : null;
  };
  return {
    step,
    procedure,
    texts,
    run,
    translator: words,
    world: {
      setting: 'desk',
      now: services.clock.now.value,
      sites: library?.sites ?? [],
      phone: library?.commune.phone ?? '',
      common: services.content.texts.value?.common ?? {},
      here: null,
    },
    draft: step.kind === 'question' ? draftOf(step.field) : null,
    dealings: dealingsOf(step, draftOf),
    ticked: shown.ticked,
    onward: <LedToLines ledTo={ledTo(step, services.content)} />,
    keyboard: null,
    on: nobodyPresses,
    pointed,
    // Who points reads that they point; the person reads that the agent does.
    pointedWords: { text: words.t('desk.together.pointing') },
    mirrored: true,
  };
};

/** The step as its person sees it. Nothing in it can be pressed; a touch on a thing shows it to them. */
export const MirroredStep = (props: MirroredStepProps) => {
  const box = useRef<HTMLDivElement>(null);
  const stepProps = useStepProps(props);
  return (
    <Pointers box={box} stepProps={stepProps} ticketId={props.ticketId}>
      <div class="mirror" ref={box}>
        <StepView {...stepProps} />
      </div>
    </Pointers>
  );
};
