import type { Resident } from '../app/resident.ts';
import { walkTo } from './walk-to.ts';
import type { World } from './fake-services.ts';
import type { ScreenExample } from './screen-example.ts';

const example = (
  setting: ScreenExample['setting'],
  form: string,
  id = 'acte',
  world: World = {},
): ScreenExample => ({
  name: `${setting}-guide${form}`,
  setting,
  world,
  before: ({ router }: Resident) => router.go({ at: 'guide', id }),
});

/** A guide as residents read it. Its links stand on the pages of its procedures and among what is found. */
export const guideExamples: readonly ScreenExample[] = [
  example('kiosk', ''),
  example('kiosk', '-overdue', 'ancienne'),
  example('kiosk', '-loading', 'acte', { guides: 'loading' }),
  example('kiosk', '-offline', 'acte', { online: false, guides: 'unavailable' }),
  example('kiosk', '-unknown', 'no-such-guide'),
  example('kiosk', '-nobody-here', 'acte', { available: 0, busy: 0 }),
  {
    ...example('kiosk', 's-of-call'),
    before: (resident) => {
      walkTo(resident, 'purpose');
      resident.router.go({ at: 'person' });
    },
  },
  example('home', ''),
  example('home', '-unknown', 'no-such-guide'),
];
