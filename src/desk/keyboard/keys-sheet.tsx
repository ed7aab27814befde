import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#ui/button/button.tsx';
import { SoundTest } from '../ringing/sound-test.tsx';
import { useDesk } from '../use-desk.ts';
import { keysFor } from './keys-for.ts';
import './keys-sheet.css';

/** A native dialog: it keeps the focus, closes with Escape and gives the focus back. */
export const KeysSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { has, services, words } = useDesk();
  const { t } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const on = services.preferences.current.value.shortcuts;
  return (
    <dialog class="keys-sheet" ref={dialog} aria-labelledby="keys-heading" onClose={onClose}>
      <h2 class="keys-sheet__heading" id="keys-heading" ref={heading} tabIndex={-1}>
        {t('desk.keys.heading')}
      </h2>
      <dl class="keys-sheet__list" data-off={!on}>
        {keysFor(has).map(([key, means]) => (
          <div key={key}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{t(`desk.keys.${means}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>{t('desk.keys.escapeName')}</kbd>
          </dt>
          <dd>{t('desk.keys.escape')}</dd>
        </div>
      </dl>
      <label class="keys-sheet__switch">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="keys-switch-hint"
          onChange={({ currentTarget }) => services.preferences.set({ shortcuts: currentTarget.checked })}
        />
        <span>{t('desk.keys.switch')}</span>
      </label>
      <p class="keys-sheet__hint" id="keys-switch-hint">
        {t('desk.keys.switchHint')}
      </p>
      <div class="keys-sheet__actions">
        <SoundTest />
        <Button kind="main" onPress={() => dialog.current?.close()}>
          {t('desk.keys.close')}
        </Button>
      </div>
    </dialog>
  );
};
