import { useEffect, useMemo } from 'preact/hooks';
import type { KioskList } from '#client/models/desk/desk-kiosks.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskFrame } from '../frame/desk-frame.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { useDesk } from '../use-desk.ts';
import { createKiosksModel, type KiosksModel } from './kiosks-model.ts';
import { KioskLine } from './kiosk-line.tsx';
import './kiosks-page.css';

/** How the kiosks are; for administrators also the code that enrols one and the end of its right to call. */
export const KiosksPage = () => {
  const { clock, kiosks } = useDesk().services;
  const model = useMemo(() => createKiosksModel(kiosks, clock), [kiosks, clock]);
  useEffect(() => model.follow(), [model]);
  return <KiosksScreen model={model} />;
};

export const KiosksScreen = ({ model }: { readonly model: KiosksModel }) => {
  const { has, services, words } = useDesk();
  const { t } = words;
  const ready = services.kiosks.list.value.state === 'ready';
  return (
    <DeskFrame>
      <div class="kiosks-page">
        <div class="kiosks-page__top">
          <Heading
            level={1}
            focusOnMount
            lead={ready && t('desk.kiosks.lead', { time: words.time(model.readAt.value) })}
          >
            {t('desk.kiosks.heading')}
          </Heading>
          <Button kind="quiet" icon="refresh" onPress={() => void services.kiosks.load()}>
            {t('desk.kiosks.again')}
          </Button>
        </div>
        <List list={services.kiosks.list.value} model={model} />
        {!has('administrator') && <p class="kiosks-page__note">{t('desk.kiosks.administratorOnly')}</p>}
      </div>
    </DeskFrame>
  );
};

const List = ({ list, model }: { readonly list: KioskList; readonly model: KiosksModel }) => {
  const { services, words } = useDesk();
  const { t } = words;
  if (list.state === 'loading') return <LoadingState label={t('desk.kiosks.loading')} />;
  if (list.state === 'refused')
    return <ListRefused refusal={list.refusal} onAgain={() => void services.kiosks.load()} />;
  if (list.kiosks.length === 0) {
    return (
      <EmptyState icon="monitor" heading={t('desk.kiosks.empty.heading')}>
        <p>{t('desk.kiosks.empty.text')}</p>
      </EmptyState>
    );
  }
  return (
    <ul class="kiosks-page__list">
      {list.kiosks.map((kiosk) => (
        <KioskLine key={kiosk.kioskId} kiosk={kiosk} model={model} />
      ))}
    </ul>
  );
};
