import type { TicketId } from '#core/ids.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { mirrorOf } from '#core/together/mirror.ts';
import type { PointTarget } from '#core/together/point.ts';
import type { ShownScreen, ShownStep } from '#core/together/screen.ts';
import { type Published, publishedProcedure } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import { FieldNotes } from './field-notes.tsx';
import { MirroredStep } from './mirrored-step.tsx';

interface ViewProps {
  readonly screen: ShownScreen;
  readonly pointed: PointTarget | null;
  readonly ticketId: TicketId;
}

/** Where the person stands, drawn from the same procedure and state as their own screen. */
export const ShownScreenView = ({ screen: { procedure: shown }, ...rest }: ViewProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  if (!shown) return <Plain title={t('desk.together.elsewhere')} text={t('desk.together.elsewhereText')} />;
  if (!services.content.library.value) return <p class="step-glance__text">{t('desk.together.loading')}</p>;
  const published = publishedProcedure(shown.id, services.content);
  if (!published) return <Plain title={t('desk.glance.unknown')} text={t('desk.glance.unknownText')} />;
  const title = sentenceOf(published.procedure, published.texts, published.procedure.titleText);
  if (published.procedure.version !== shown.version)
    return <Plain title={title} text={t('desk.together.changed')} />;
  if (!shown.step) return <Plain title={title} text={t('desk.together.start')} />;
  return <Step {...rest} title={title} published={published} shown={shown.step} />;
};

const Plain = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <p class="step-glance__title">{title}</p>
    <p class="step-glance__text">{text}</p>
  </>
);

interface StepProps extends Omit<ViewProps, 'screen'> {
  readonly title: string;
  readonly published: Published;
  readonly shown: ShownStep;
}

const Step = ({ title, published, shown, pointed, ticketId }: StepProps) => {
  const { t } = useDesk().words;
  const mirrored = mirrorOf(published.procedure, shown, t('desk.together.masked'));
  if (!mirrored) return <Plain title={title} text={t('desk.together.changed')} />;
  return (
    <>
      <p class="step-glance__procedure">{title}</p>
      <MirroredStep
        key={shown.id}
        mirrored={mirrored}
        texts={published.texts}
        shown={shown}
        pointed={pointed}
        ticketId={ticketId}
      />
      <FieldNotes published={published} step={mirrored.step} shown={shown} />
    </>
  );
};
