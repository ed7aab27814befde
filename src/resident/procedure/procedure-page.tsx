import { useResident } from '../app/resident-context.ts';
import type { Content } from '../app/resident.ts';
import { MissingPage } from '../missing/missing-page.tsx';
import { StartPage } from './start-page.tsx';
import { WalkPage } from './walk-page.tsx';

export interface ProcedurePageProps {
  readonly content: Content;
  readonly id: string;
  readonly depth: number;
}

/** Before the first question, or one step of the walk. A walk keeps the procedure that it began with. */
export function ProcedurePage({ content, id, depth }: ProcedurePageProps) {
  const { visit } = useResident();
  const walk = visit.walk.value;
  const texts = content.texts.procedures[id];
  const procedure = content.library.procedures.find((each) => each.id === id);
  if (depth > 0 && walk?.procedure.id === id && texts) {
    return <WalkPage key={walk.step.id} walk={walk} texts={texts} content={content} />;
  }
  if (!procedure || !texts) return <MissingPage />;
  return <StartPage procedure={procedure} texts={texts} library={content.texts} />;
}
