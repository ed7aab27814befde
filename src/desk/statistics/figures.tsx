import type { Published } from '#core/statistics/sums.ts';
import { useDesk } from '../use-desk.ts';
import { AutonomyPanel } from './autonomy-panel.tsx';
import { HoursPanel } from './hours-panel.tsx';
import { KeyFigures } from './key-figures.tsx';
import { OpinionPanel } from './opinion-panel.tsx';
import { ProceduresPanel } from './procedures-panel.tsx';
import { SplitPanel } from './split-panel.tsx';

/** All that is published of the chosen weeks and place, from the widest question to the narrowest. */
export const Figures = ({ places }: { readonly places: readonly Published[] }) => {
  const { t } = useDesk().words;
  return (
    <>
      <KeyFigures places={places} />
      <h2 class="statistics-part">{t('desk.statistics.part.calls')}</h2>
      <div class="statistics-grid">
        <HoursPanel places={places} />
        <div class="statistics-column">
          <SplitPanel
            places={places}
            split="subject"
            heading={t('desk.statistics.subject.heading')}
            of={t('desk.statistics.column.subject')}
            sorted
          />
          <SplitPanel
            places={places}
            split="wait"
            within="answered"
            heading={t('desk.statistics.wait.heading')}
            of={t('desk.statistics.column.wait')}
          />
        </div>
        <div class="statistics-column">
          <SplitPanel
            places={places}
            split="became"
            heading={t('desk.statistics.became.heading')}
            of={t('desk.statistics.column.became')}
          />
          <SplitPanel
            places={places}
            split="language"
            heading={t('desk.statistics.language.heading')}
            of={t('desk.statistics.column.language')}
          />
          <SplitPanel
            places={places}
            split="settled"
            within="answered"
            heading={t('desk.statistics.settled.heading')}
            note={t('desk.statistics.settled.note')}
            of={t('desk.statistics.column.settled')}
          />
          <SplitPanel
            places={places}
            split="callbacks"
            heading={t('desk.statistics.callbacks.heading')}
            of={t('desk.statistics.column.callbacks')}
          />
        </div>
      </div>
      <h2 class="statistics-part">{t('desk.statistics.part.kiosks')}</h2>
      <div class="statistics-grid">
        <AutonomyPanel places={places} />
        <OpinionPanel places={places} />
        <ProceduresPanel places={places} />
      </div>
    </>
  );
};
