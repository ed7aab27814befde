import { useSignal } from '@preact/signals';
import { type Figure, type Published, sumSplits } from '#core/statistics/sums.ts';
import { useDesk } from '../use-desk.ts';
import { FigurePanel } from './figure-panel.tsx';
import { figureWords } from './figure-words.ts';
import { labelOf } from './labels.ts';
import { Picker } from './picker.tsx';
import { SplitPanel } from './split-panel.tsx';
import './procedures-panel.css';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly begun: Figure;
  readonly left: Figure;
  readonly called: Figure;
}

const unknown: Figure = { n: 0, atLeast: true };

const cellIn = (
  places: readonly Published[],
  ...[split, within, key]: readonly ['ended' | 'subject', string, string]
) => sumSplits(places, split, within)?.cells.find((cell) => cell.key === key) ?? unknown;

/** Each procedure at the kiosks, and inside one of them where people call and where they give up. */
export const ProceduresPanel = ({ places }: { readonly places: readonly Published[] }) => {
  const { words, services } = useDesk();
  const { t } = words;
  const chosen = useSignal<string | null>(null);
  const lines = (sumSplits(places, 'procedure')?.cells ?? [])
    .map((begun): Line => ({
      key: begun.key,
      label: labelOf(words, services.content, { split: 'procedure', within: '', key: begun.key }),
      begun,
      left: begun.n === 0 && !begun.atLeast ? begun : cellIn(places, 'ended', begun.key, 'left'),
      called: cellIn(places, 'subject', '', begun.key),
    }))
    .toSorted((a, b) => b.begun.n - a.begun.n);
  const inside = chosen.value ?? lines[0]?.key ?? null;
  return (
    <>
      <FigurePanel
        id="figures-procedures"
        heading={t('desk.statistics.procedures.heading')}
        note={t('desk.statistics.procedures.note')}
        wide
      >
        <LinesTable lines={lines} />
      </FigurePanel>
      {inside !== null && (
        <>
          <div class="procedure-choice">
            <Picker
              label={t('desk.statistics.inside.label')}
              value={inside}
              options={lines.map(({ key, label }) => ({ value: key, label }))}
              onPick={(key) => {
                chosen.value = key;
              }}
            />
          </div>
          <Inside places={places} id={inside} />
        </>
      )}
    </>
  );
};

const LinesTable = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { words } = useDesk();
  const { t } = words;
  return (
    <table class="procedure-lines" aria-labelledby="figures-procedures">
      <thead>
        <tr>
          <th scope="col">{t('desk.statistics.column.procedure')}</th>
          <th scope="col">{t('desk.statistics.procedures.begun')}</th>
          <th scope="col">{t('desk.statistics.procedures.left')}</th>
          <th scope="col">{t('desk.statistics.procedures.called')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.label}</th>
            <td>{figureWords(words, line.begun)}</td>
            <td>{figureWords(words, line.left)}</td>
            <td>{figureWords(words, line.called)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Inside = ({ places, id }: { readonly places: readonly Published[]; readonly id: string }) => {
  const { t } = useDesk().words;
  const step = t('desk.statistics.column.step');
  return (
    <>
      <SplitPanel
        places={places}
        split="called-at"
        within={id}
        heading={t('desk.statistics.calledAt.heading')}
        of={step}
        short
      />
      <SplitPanel
        places={places}
        split="left-at"
        within={id}
        heading={t('desk.statistics.leftAt.heading')}
        of={step}
        short
      />
      <SplitPanel
        places={places}
        split="opinion"
        within={id}
        heading={t('desk.statistics.opinion.heading')}
        of={t('desk.statistics.column.opinion')}
      />
    </>
  );
};
