import { directionOf } from '#core/locale.ts';
import type { OutcomeStep, Procedure } from '#core/procedure/procedure.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { leadsOnText } from '#steps/leads-on-text.ts';
import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { ProcedureTiles } from '../find/procedure-tiles.tsx';
import './leads-on.css';

export interface LeadsOnProps {
  readonly step: OutcomeStep;
  readonly content: Content;
}

/**
 * Procedures that one may begin at the end of another, as the tiles offer them: in the language of the screen, each saying
 * when it is in French only. One that is no longer published has no tile.
 */
export function LeadsOn({ step, content: { library, texts } }: LeadsOnProps) {
  const { t, locale } = useResident().language.translator.value;
  const found = (id: string): readonly Procedure[] => library.procedures.filter((each) => each.id === id);
  const procedures = (step.procedures ?? []).flatMap(found);
  if (procedures.length === 0) return null;
  return (
    // The step around it may be in French: these words are the screen's.
    <section class="leads-on" aria-labelledby="leads-on" lang={locale} dir={directionOf(locale)}>
      <Heading level={2} id="leads-on">
        {t(leadsOnText(step))}
      </Heading>
      <ProcedureTiles procedures={procedures} texts={texts} />
    </section>
  );
}
