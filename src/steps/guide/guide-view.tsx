import { type Guide, guideMark, type GuideSection, isOverdue } from '#core/guide/guide.ts';
import type { ProcedureTexts } from '#core/procedure/procedure.ts';
import { factsOfStep, sentenceOf } from '#core/procedure/words.ts';
import type { Translator } from '#i18n/translator.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { FactNotes } from '../fact-notes.tsx';
import { Sentences } from '../sentence.tsx';
import './guide-view.css';

export interface GuideViewProps {
  readonly guide: Guide;
  readonly texts: ProcedureTexts;
  readonly translator: Translator;
  readonly today: string;
  /** Of the questions, which stand under the guide's own title. */
  readonly level?: 2 | 3 | 6;
}

/** A guide as everybody reads it: questions, answers, when each fact was seen, and the mark of this very version. */
export function GuideView({ level = 2, ...view }: GuideViewProps) {
  return (
    <div class="guide">
      <Overdue {...view} />
      {view.guide.sections.map((section) => (
        <Section key={section.id} {...view} level={level} section={section} />
      ))}
      <Foot {...view} />
    </div>
  );
}

function Overdue({ guide, translator: { t, date }, today }: GuideViewProps) {
  if (!isOverdue(guide, today)) return null;
  return (
    <Notice tone="warn" heading={t('guides.overdue')}>
      <p>{t('guides.overdue-text', { owner: guide.owner, date: date(guide.reviewBy) })}</p>
    </Notice>
  );
}

type SectionProps = GuideViewProps & {
  readonly level: 2 | 3 | 6;
  readonly section: GuideSection;
};

function Section({ guide, texts, translator, today, level, section }: SectionProps) {
  const Title = `h${level}` as const;
  const words = { procedure: guide, texts, translator, today };
  return (
    <section class="guide__section">
      <Title class="guide__question">{sentenceOf(guide, texts, section.questionText)}</Title>
      <Sentences {...words} keys={section.answerTexts} />
      <FactNotes
        {...words}
        facts={factsOfStep(guide, texts, [section.questionText, ...section.answerTexts], [])}
      />
    </section>
  );
}

function Foot({ guide, translator: { t, date } }: GuideViewProps) {
  return (
    <p class="guide__foot">
      {t('guides.foot', { mark: guideMark(guide.version), date: date(guide.asOf), owner: guide.owner })}
    </p>
  );
}
