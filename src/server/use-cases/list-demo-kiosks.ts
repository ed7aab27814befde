import type { Kiosks } from '../ports/kiosks.ts';
import { type UseCases, refuse } from '../use-case.ts';
import type { About } from './about.ts';

export const listDemoKiosks =
  ({ kiosks, about }: { kiosks: Kiosks; about: About }): UseCases['listDemoKiosks'] =>
  async ({ params }) => {
    if (!about.demo) return refuse('not_found');
    return { kiosks: [...(await kiosks.listForDemo(params.communeId))] };
  };
