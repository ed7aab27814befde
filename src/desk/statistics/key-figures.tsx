import type { ComponentChildren } from 'preact';
import { firstContactOf, percentToBeat } from '#core/statistics/first-contact.ts';
import { isHidden, type Published, splitOf, sumSplits } from '#core/statistics/sums.ts';
import { quantileOf, type WaitSplit } from '#core/statistics/waiting.ts';
import { useDesk } from '../use-desk.ts';
import { figureWords, spanWords } from './figure-words.ts';
import './key-figures.css';

/** The four answers that a manager comes for. */
export const KeyFigures = ({ places }: { readonly places: readonly Published[] }) => {
  const { words } = useDesk();
  const { t } = words;
  const calls = sumSplits(places, 'hour');
  return (
    <dl class="key-figures">
      <Key
        name={t('desk.statistics.key.calls')}
        value={calls && !isHidden(calls.total) ? figureWords(words, calls.total) : null}
      >
        {t('desk.statistics.key.callsNote')}
      </Key>
      <FirstContact places={places} />
      <Waiting places={places} />
      <Kept places={places} />
    </dl>
  );
};

interface KeyProps {
  readonly name: string;
  readonly value: string | null;
  readonly children: ComponentChildren;
}

const Key = ({ name, value, children }: KeyProps) => {
  const { words } = useDesk();
  return (
    <div class="desk-card key-figure">
      <dt class="key-figure__name">{name}</dt>
      <dd class="key-figure__value">{value ?? words.t('desk.statistics.tooFew')}</dd>
      <dd class="key-figure__note">{children}</dd>
    </div>
  );
};

const FirstContact = ({ places }: { readonly places: readonly Published[] }) => {
  const { t } = useDesk().words;
  const first = firstContactOf(places);
  const value =
    first &&
    t(first.atLeast ? 'desk.statistics.percentAtLeast' : 'desk.statistics.percent', { n: first.percent });
  return (
    <Key name={t('desk.statistics.key.firstContact')} value={value}>
      {first && <LineToBeat percent={first.percent} />}
      {t('desk.statistics.key.toBeat', { n: percentToBeat })}
    </Key>
  );
};

/** How far, and where the line stands that is to be beaten. */
const LineToBeat = ({ percent }: { readonly percent: number }) => (
  <svg class="line-to-beat" viewBox="0 0 200 16" aria-hidden="true" focusable="false">
    <rect class="line-to-beat__ground" y="4" width="200" height="8" rx="4" />
    <rect class="line-to-beat__fill" y="4" width={percent * 2} height="8" rx="4" />
    <line class="line-to-beat__mark" x1={percentToBeat * 2} y1="0" x2={percentToBeat * 2} y2="16" />
  </svg>
);

const Waiting = ({ places }: { readonly places: readonly Published[] }) => {
  const { words } = useDesk();
  const { t } = words;
  const splits = places.flatMap((place): readonly WaitSplit[] => {
    const wait = splitOf(place, 'wait', 'answered');
    if (!wait || wait.total === 'few') return [];
    return [{ total: wait.total, cells: wait.cells.map(({ n }) => n) }];
  });
  const [half, most] = [quantileOf(splits, 0.5), quantileOf(splits, 0.95)];
  return (
    <Key name={t('desk.statistics.key.wait')} value={half && spanWords(words, half)}>
      {most
        ? t('desk.statistics.key.waitMost', { span: spanWords(words, most) })
        : t('desk.statistics.key.waitNone')}
    </Key>
  );
};

const Kept = ({ places }: { readonly places: readonly Published[] }) => {
  const { words } = useDesk();
  const { t } = words;
  const callbacks = sumSplits(places, 'callbacks');
  const kept = callbacks?.cells.find(({ key }) => key === 'kept');
  const some = callbacks && callbacks.total.n > 0 ? callbacks.total : null;
  return (
    <Key
      name={t('desk.statistics.key.callbacks')}
      value={kept && some && !isHidden(kept) ? figureWords(words, kept) : null}
    >
      {some
        ? t('desk.statistics.key.callbacksOf', { total: figureWords(words, some) })
        : t('desk.statistics.key.callbacksNone')}
    </Key>
  );
};
