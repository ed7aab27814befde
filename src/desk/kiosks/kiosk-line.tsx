import type { DeskKiosk } from '#contract/schemas/desk.ts';
import { Button } from '#ui/button/button.tsx';
import { useDesk } from '../use-desk.ts';
import { KioskFacts } from './kiosk-facts.tsx';
import type { KiosksModel } from './kiosks-model.ts';
import { UnderKiosk } from './under-kiosk.tsx';

interface KioskLineProps {
  readonly kiosk: DeskKiosk;
  readonly model: KiosksModel;
}

/** One kiosk: its place, its health, and what an administrator may do. */
export const KioskLine = ({ kiosk, model }: KioskLineProps) => {
  const { has, services, words } = useDesk();
  const site = services.content.library.value?.sites.find((one) => one.id === kiosk.siteId);
  const open = model.open.value;
  return (
    <li class="kiosk-line">
      <div class="kiosk-line__top">
        <div class="kiosk-line__names">
          <h2 class="kiosk-line__label">
            {words.t('desk.place', { kiosk: kiosk.label, place: kiosk.place })}
          </h2>
          {site && <p class="kiosk-line__site">{site.name}</p>}
        </div>
        <KioskFacts kiosk={kiosk} at={model.readAt.value} />
        {has('administrator') && <Gestures kiosk={kiosk} model={model} />}
      </div>
      {open?.kioskId === kiosk.kioskId && <UnderKiosk kiosk={kiosk} open={open} model={model} />}
    </li>
  );
};

const Gestures = ({ kiosk, model }: KioskLineProps) => {
  const { t } = useDesk().words;
  const busy = model.busy.value === kiosk.kioskId;
  const name = { kiosk: kiosk.label };
  return (
    <div class="kiosk-line__gestures">
      <Button
        icon="key"
        busy={busy}
        label={t('desk.kiosks.code.makeFor', name)}
        onPress={() => void model.makeCode(kiosk)}
      >
        {t('desk.kiosks.code.make')}
      </Button>
      {kiosk.enrolledAt !== null && (
        <Button
          kind="plain"
          icon="trash"
          busy={busy}
          label={t('desk.kiosks.revokeFor', name)}
          onPress={() => model.askToRevoke(kiosk)}
        >
          {t('desk.kiosks.revoke')}
        </Button>
      )}
    </div>
  );
};
