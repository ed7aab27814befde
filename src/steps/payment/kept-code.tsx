import { useSignal } from '@preact/signals';
import type { Translator } from '#i18n/translator.ts';
import { Button } from '#ui/button/button.tsx';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Qr } from '#ui/qr/qr.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import './kept-code.css';

export interface KeptCodeProps {
  /** What the code holds; all that matters stands in its fragment. */
  readonly address: string;
  /** Of the button that shows it: a code appears only on that touch. */
  readonly show: string;
  readonly label: string;
  readonly text: string;
  /** The demonstration has no phone at hand. */
  readonly demo: boolean;
  readonly translator: Translator;
}

/** Something to take away on one's own phone. */
export function KeptCode({ address, show, label, text, demo, translator: { t } }: KeptCodeProps) {
  const shown = useSignal(false);
  const turn = (): void => {
    shown.value = !shown.value;
  };
  if (!shown.value) {
    return (
      <Button icon="qr-code" onPress={turn}>
        {show}
      </Button>
    );
  }
  return (
    <Panel>
      <div class="kept-code">
        <Qr text={address} label={label} />
        <Stack gap="s">
          <p>{text}</p>
          {demo && <DemoPhone address={address} t={t} />}
          <Button icon="x" onPress={turn}>
            {t('payment.receipt.hide')}
          </Button>
        </Stack>
      </div>
    </Panel>
  );
}

/** Opens what the code holds beside this page, as a phone that scanned it would. */
export function DemoPhone({ address, t }: { readonly address: string; readonly t: Translator['t'] }) {
  return (
    <Stack gap="xs">
      <LinkButton href={address} icon="smartphone" beside>
        {t('payment.demo.phone')}
      </LinkButton>
      <p class="kept-code__note">{t('payment.demo.phone-note')}</p>
    </Stack>
  );
}
