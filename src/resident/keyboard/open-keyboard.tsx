import type { KeyboardTarget } from '#steps/keyboard-door.ts';
import { Keyboard } from '#ui/keyboard/keyboard.tsx';
import type { KeyboardWords } from '#ui/keyboard/keyboard-words.ts';
import type { Translator } from '#i18n/translator.ts';
import type { KeyboardModel } from './keyboard-model.ts';
import { useClosedWithField } from './use-closed-with-field.ts';

export interface OpenProps {
  readonly keyboard: KeyboardModel;
  readonly target: KeyboardTarget;
  readonly translator: Translator;
}

export function OpenKeyboard({ keyboard, target, translator }: OpenProps) {
  const lettered = target.layout === 'azerty' || target.layout === 'abc';
  const words = wordsOf(translator);
  useClosedWithField(target, keyboard.close);
  return (
    <section aria-label={words.label}>
      <Keyboard
        layout={lettered ? (keyboard.order.value ?? target.layout) : target.layout}
        fieldLabel={target.label}
        value={target.read()}
        words={words}
        onChange={target.write}
        onDone={keyboard.close}
        onLayout={keyboard.turn}
      />
    </section>
  );
}

const wordsOf = ({ t }: Translator): KeyboardWords => ({
  label: t('resident.keyboard.label'),
  shift: t('resident.keyboard.shift'),
  space: t('resident.keyboard.space'),
  backspace: t('resident.keyboard.backspace'),
  done: t('resident.keyboard.done'),
  empty: t('resident.keyboard.empty'),
  layouts: {
    digits: t('resident.keyboard.numbers'),
    amount: t('resident.keyboard.numbers'),
    azerty: t('resident.keyboard.azerty'),
    abc: t('resident.keyboard.abc'),
    email: t('resident.keyboard.email'),
    reference: t('resident.keyboard.reference'),
  },
  signs: {
    '@': t('resident.keyboard.at'),
    '.': t('resident.keyboard.dot'),
    ',': t('resident.keyboard.comma'),
    '-': t('resident.keyboard.dash'),
    _: t('resident.keyboard.underscore'),
    '’': t('resident.keyboard.apostrophe'),
    '/': t('resident.keyboard.slash'),
  },
});
