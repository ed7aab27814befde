import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { useResident } from '../app/resident-context.ts';
import './erase-question.css';

export interface EraseQuestionProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Nothing that was typed goes at one touch: asked once, where the touch was. */
export function EraseQuestion({ onYes, onNo }: EraseQuestionProps) {
  const { t } = useResident().language.translator.value;
  const asked = useRef<HTMLParagraphElement>(null);
  useEffect(() => asked.current?.focus(), []);
  return (
    <section class="erase-question" aria-label={t('visit.erase.ask')}>
      <p class="erase-question__words" ref={asked} tabIndex={-1}>
        {t('visit.erase.ask')}
      </p>
      <Button kind="danger" onPress={onYes}>
        {t('visit.erase.yes')}
      </Button>
      <Button onPress={onNo}>{t('visit.erase.no')}</Button>
    </section>
  );
}
