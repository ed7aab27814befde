import type { DeskKiosk } from '#contract/schemas/desk.ts';
import { elapsed } from '#core/instant.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { waitWords } from '../queue/wait-words.ts';
import { useDesk } from '../use-desk.ts';
import type { EnrolmentCode, KiosksModel, OpenUnder } from './kiosks-model.ts';

interface UnderKioskProps {
  readonly kiosk: DeskKiosk;
  readonly open: OpenUnder;
  readonly model: KiosksModel;
}

/** Opens under the kiosk it is about, so that nobody revokes another one by mistake. */
export const UnderKiosk = ({ kiosk, open, model }: UnderKioskProps) => {
  const { t } = useDesk().words;
  switch (open.is) {
    case 'code':
      return <Code kiosk={kiosk} code={open.code} model={model} />;
    case 'revoking':
      return <Revoking kiosk={kiosk} model={model} />;
    case 'refused':
      return (
        <Notice tone="wrong" role="alert">
          {t('desk.kiosks.refusedVerb')}
        </Notice>
      );
  }
};

const Code = ({ kiosk, code, model }: Omit<UnderKioskProps, 'open'> & { readonly code: EnrolmentCode }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const left = elapsed(services.clock.now.value, code.expiresAt);
  const over = left <= 0;
  return (
    <div class="under-kiosk" role="status">
      <p class="under-kiosk__heading">
        {t('desk.kiosks.code.heading', { kiosk: kiosk.label, place: kiosk.place })}
      </p>
      {!over && (
        <p class="under-kiosk__code" translate={false}>
          {code.code}
        </p>
      )}
      <p>{over ? t('desk.kiosks.code.over') : t('desk.kiosks.code.text')}</p>
      {!over && (
        <p class="under-kiosk__left" aria-live="off">
          {t('desk.kiosks.code.left', {
            wait: waitWords(left, words),
            time: words.time(code.expiresAt),
          })}
        </p>
      )}
      <div class="under-kiosk__actions">
        {over && (
          <Button kind="main" onPress={() => void model.makeCode(kiosk)}>
            {t('desk.kiosks.code.again')}
          </Button>
        )}
        <Button kind="quiet" onPress={model.close}>
          {t('desk.kiosks.code.hide')}
        </Button>
      </div>
    </div>
  );
};

const Revoking = ({ kiosk, model }: Omit<UnderKioskProps, 'open'>) => {
  const { t } = useDesk().words;
  return (
    <div class="under-kiosk" role="group" aria-labelledby="revoking-heading">
      <p class="under-kiosk__heading" id="revoking-heading">
        {t('desk.kiosks.revoke.heading', { kiosk: kiosk.label, place: kiosk.place })}
      </p>
      <p>{t('desk.kiosks.revoke.text')}</p>
      <div class="under-kiosk__actions">
        <Button kind="danger" busy={model.busy.value !== null} onPress={() => void model.revoke(kiosk)}>
          {t('desk.kiosks.revoke.yes')}
        </Button>
        <Button kind="quiet" onPress={model.close}>
          {t('desk.kiosks.revoke.no')}
        </Button>
      </div>
    </div>
  );
};
