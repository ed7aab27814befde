import type { ComponentChildren } from 'preact';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Notice } from '#ui/notice/notice.tsx';
import type { DeskServices } from '../services.ts';
import { useDesk } from '../use-desk.ts';
import { glanceAt, type Glance } from './glance.ts';
import { LedToLines } from './led-to.tsx';
import './step-glance.css';

type StepSeen = Extract<Glance, { is: 'step' }>;

/** The resident's step as text, read from the same published content as their screen; no answer is in it. */
export const StepGlance = ({
  ticket,
  note,
  wiped = null,
}: {
  readonly ticket: DeskTicket;
  /** What else is to be said of the person's screen. */
  readonly note?: ComponentChildren;
  /** What is said of a screen that is no longer there: what follows is then told as past. */
  readonly wiped?: ComponentChildren;
}) => {
  const { services, words } = useDesk();
  const { t } = words;
  const glance = glanceAt(ticket, services.content);
  const past = wiped !== null;
  const changed = 'changed' in glance && glance.changed;
  return (
    <section class="step-glance" data-past={past} aria-labelledby="step-glance-heading">
      {wiped}
      <h3 class="desk-eyebrow" id="step-glance-heading">
        {t(past ? 'desk.glance.past' : 'desk.glance.heading')}
      </h3>
      {note}
      <Seen glance={glance} past={past} />
      {changed && <Notice tone="info">{t(past ? 'desk.glance.changedPast' : 'desk.glance.changed')}</Notice>}
      <p class="step-glance__foot">
        {ticket.locale !== words.locale &&
          `${t(tongueKey(services, ticket), { language: t(`desk.language.${ticket.locale}`).toLowerCase() })} `}
        {t('desk.ticket.privacy')}
      </p>
    </section>
  );
};

/** Whether the procedure is in the language of its screen too, or in French for want of a translation. */
const tongueKey = ({ further }: DeskServices, { procedureId, locale }: DeskTicket) =>
  procedureId !== null && (further.tongueOf(procedureId, locale) ?? locale) !== locale
    ? 'desk.glance.frenchOnly'
    : 'desk.glance.locale';

const Seen = ({ glance, past }: { readonly glance: Glance; readonly past: boolean }) => {
  const { t } = useDesk().words;
  switch (glance.is) {
    case 'loading':
      return <p class="step-glance__text">{t('desk.glance.loading')}</p>;
    case 'home':
      return <Plain title={t('desk.glance.home')} text={t('desk.glance.homeText')} />;
    case 'unknown':
      return (
        <Plain
          title={t('desk.glance.unknown')}
          text={t(past ? 'desk.glance.unknownPast' : 'desk.glance.unknownText')}
        />
      );
    case 'start':
      return <Plain title={glance.procedure} text={t('desk.glance.start')} />;
    case 'step':
      return <SeenStep step={glance} past={past} />;
  }
};

const Plain = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <p class="step-glance__title">{title}</p>
    <p class="step-glance__text">{text}</p>
  </>
);

const SeenStep = ({ step, past }: { readonly step: StepSeen; readonly past: boolean }) => (
  <>
    <p class="step-glance__procedure">{step.procedure}</p>
    <p class="step-glance__title">{step.title}</p>
    {step.body.map((text) => (
      <p class="step-glance__text" key={text}>
        {text}
      </p>
    ))}
    <Lines step={step} />
    <LedToLines ledTo={step.leadsOn} />
    {!past && <Explained step={step} />}
  </>
);

const Lines = ({ step }: { readonly step: StepSeen }) => {
  const { t } = useDesk().words;
  const lines = step.asks === 'yes-no' ? [t('desk.glance.yes'), t('desk.glance.no')] : step.lines;
  if (lines.length === 0) return null;
  return (
    <ul class="step-glance__lines" data-kind={step.kind}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

const Explained = ({ step }: { readonly step: StepSeen }) => {
  const { t } = useDesk().words;
  const typed = step.asks !== null && step.asks !== 'choice' && step.asks !== 'yes-no';
  if (typed) return <p class="step-glance__note">{t('desk.glance.typed')}</p>;
  if (step.kind === 'question') return <p class="step-glance__note">{t('desk.glance.readOnly')}</p>;
  if (step.kind === 'check') return <p class="step-glance__note">{t('desk.glance.check')}</p>;
  if (step.kind === 'official-site') return <p class="step-glance__note">{t('desk.glance.official')}</p>;
  if (step.kind === 'outcome') return <p class="step-glance__note">{t('desk.glance.outcome')}</p>;
  return null;
};
