import { type Loadable, ready } from '#client/models/loadable.ts';
import type { Library } from '#core/library.ts';
import type { Resident } from '../app/resident.ts';
import { billProcedure } from './bill-procedure.ts';
import { exampleLibrary } from './example-library.ts';
import { exampleProcedure } from './example-procedure.ts';
import type { World } from './fake-services.ts';
import type { ScreenExample } from './screen-example.ts';
import { walkTo } from './walk-to.ts';

/** The example's library with the procedures that its own leads on to. */
export const withOthers: Loadable<Library> = ready({
  ...exampleLibrary,
  procedures: [exampleProcedure, { ...exampleProcedure, id: 'acte-de-mariage' }, billProcedure],
});

const example = (setting: ScreenExample['setting'], form: string, world: World = {}): ScreenExample => ({
  name: `${setting}-step-done-leads-on${form}`,
  setting,
  world: { library: withOthers, ...world },
  before: (resident: Resident) => walkTo(resident, 'done'),
});

/** An end that leads on to other procedures: help of its own first, then one button for each. */
export const leadsOnExamples: readonly ScreenExample[] = [
  example('kiosk', ''),
  example('kiosk', '-offline', { online: false }),
  example('home', ''),
];
