import type { Translator } from '#i18n/translator.ts';
import { Icon } from '#ui/icon/icon.tsx';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import type { StepWorld } from '../step-props.ts';
import './place.css';

export interface PhoneLineProps {
  readonly number: string;
  readonly world: Pick<StepWorld, 'setting'>;
  readonly translator: Translator;
}

/** A number to read on a kiosk, to touch on a phone. */
export function PhoneLine({ number, world, translator: { t } }: PhoneLineProps) {
  if (world.setting === 'home') {
    return (
      <LinkButton href={`tel:${number.replace(/[^+\d]/g, '')}`} icon="phone">
        {t('steps.place.call', { number })}
      </LinkButton>
    );
  }
  return (
    <p class="place__line">
      <Icon name="phone" label={t('steps.place.phone')} />
      <bdi class="place__number">{number}</bdi>
    </p>
  );
}
