import type { Kiosks } from '../ports/kiosks.ts';
import { type UseCases, refuse } from '../use-case.ts';
import type { About } from './about.ts';
import { type IssueDeps, issueCode } from './issue-code.ts';

type Deps = IssueDeps & { kiosks: Kiosks; about: About };

export const makeDemoCode =
  (deps: Deps): UseCases['makeDemoCode'] =>
  async ({ params: { communeId, kioskId }, now }) => {
    if (!deps.about.demo) return refuse('not_found');
    if ((await deps.kiosks.siteOf(communeId, kioskId)) === null) return refuse('not_found');
    const { code } = await issueCode(deps, communeId, kioskId, now);
    return { code };
  };
