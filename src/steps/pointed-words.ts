import type { PointedWords } from '#ui/pointed/pointed.tsx';
import type { StepProps } from './step-props.ts';

/** What stands at the thing that an agent points at. */
export const pointedWords = ({
  pointedWords: own,
  translator,
}: Pick<StepProps, 'pointedWords' | 'translator'>): PointedWords =>
  own ?? { text: translator.t('steps.pointed.here') };
