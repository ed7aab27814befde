import type { ComponentChildren } from 'preact';
import { isPointed } from '#steps/is-pointed.ts';
import { Pointed } from '#ui/pointed/pointed.tsx';
import { useResident } from '../app/resident-context.ts';
import type { TogetherModel } from './shown-together.ts';

interface BackPointedProps {
  readonly together: TogetherModel;
  readonly children: ComponentChildren;
}

/** "Retour", when an agent points at it. */
export function BackPointed({ together, children }: BackPointedProps) {
  const { t } = useResident().language.translator.value;
  const on = isPointed({ pointed: together.pointed.value }, 'action', 'back');
  return (
    <Pointed on={on} words={{ text: t('steps.pointed.here') }}>
      {children}
    </Pointed>
  );
}
