import type { KeyboardTarget } from '#steps/keyboard-door.ts';
import { Keyboard } from '#ui/keyboard/keyboard.tsx';
import type { KeyboardWords } from '#ui/keyboard/keyboard-words.ts';
import type { Translator } from '#i18n/translator.ts';
import type { KeyboardModel } from './keyboard-model.ts';
import { chosen, layoutFor, offersArabic, type KeysChoice } from './keys-choice.ts';
import { useClosedWithField } from './use-closed-with-field.ts';

export interface OpenProps {
  readonly keyboard: KeyboardModel;
  readonly target: KeyboardTarget;
  readonly translator: Translator;
}

export function OpenKeyboard({ keyboard, target, translator }: OpenProps) {
  const { locale } = translator;
  const choice = keyboard.choice.value;
  const choose = (change: Partial<KeysChoice>): void => keyboard.choose(chosen(choice, change));
  const words = wordsOf(translator);
  useClosedWithField(target, keyboard.close);
  return (
    <section aria-label={words.label}>
      <Keyboard
        layout={layoutFor(target.layout, choice, locale)}
        fieldLabel={target.label}
        value={target.read()}
        words={words}
        onChange={target.write}
        onDone={keyboard.close}
        onLayout={(order) => choose({ order })}
        onScript={offersArabic(locale) ? (script) => choose({ latin: script === 'latin' }) : undefined}
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
  layouts: { azerty: t('resident.keyboard.azerty'), abc: t('resident.keyboard.abc') },
  // Said in Arabic alone, which comes whole: the first words of French need not carry them.
  scripts: { latin: t('visit.keys.latin'), arabic: t('visit.keys.arabic') },
  signs: {
    '@': t('resident.keyboard.at'),
    '.': t('resident.keyboard.dot'),
    ',': t('resident.keyboard.comma'),
    '،': t('resident.keyboard.comma'),
    '-': t('resident.keyboard.dash'),
    _: t('resident.keyboard.underscore'),
    '’': t('resident.keyboard.apostrophe'),
    '/': t('resident.keyboard.slash'),
  },
});
