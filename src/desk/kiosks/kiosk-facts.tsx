import type { DeskKiosk } from '#contract/schemas/desk.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';
import { Chip, type ChipTone } from '#ui/chip/chip.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { useDesk } from '../use-desk.ts';
import { kioskHealth, type KioskHealth } from './kiosk-health.ts';

const looks: Readonly<Record<KioskHealth['is'], readonly [ChipTone, IconName]>> = {
  online: ['good', 'check'],
  silent: ['wrong', 'wifi-off'],
  'never-seen': ['warn', 'clock'],
  'not-enrolled': ['plain', 'key'],
};

const healthWords = (health: KioskHealth, words: Translator): string => {
  switch (health.is) {
    case 'online':
      return words.t('desk.kiosks.seen.now');
    case 'silent':
      return words.t('desk.kiosks.seen.ago', { wait: words.duration(health.lasts) });
    case 'never-seen':
      return words.t('desk.kiosks.seen.never');
    case 'not-enrolled':
      return words.t('desk.kiosks.seen.notEnrolled');
  }
};

/** Health in words, then what has not left the kiosk and what never came. */
export const KioskFacts = ({ kiosk, at }: { readonly kiosk: DeskKiosk; readonly at: Instant }) => {
  const { words } = useDesk();
  const { t } = words;
  const health = kioskHealth(kiosk, at);
  const [tone, icon] = looks[health.is];
  return (
    <dl class="kiosk-facts">
      <div>
        <dt>{t('desk.kiosks.column.seen')}</dt>
        <dd>
          <Chip tone={tone} icon={icon}>
            {healthWords(health, words)}
          </Chip>
        </dd>
      </div>
      <div>
        <dt>{t('desk.kiosks.column.waiting')}</dt>
        <dd>
          {kiosk.outboxWaiting === 0
            ? t('desk.kiosks.waiting.none')
            : t('desk.kiosks.waiting.some', { count: kiosk.outboxWaiting })}
        </dd>
      </div>
      <div data-wrong={kiosk.missing > 0}>
        <dt>{t('desk.kiosks.column.missing')}</dt>
        <dd>
          {kiosk.missing === 0
            ? t('desk.kiosks.missing.none')
            : t('desk.kiosks.missing.some', { count: kiosk.missing })}
        </dd>
      </div>
    </dl>
  );
};
