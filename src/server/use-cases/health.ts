import type { Health } from '../ports/health.ts';
import type { UseCases } from '../use-case.ts';
import type { About } from './about.ts';

export const health =
  ({ health: database, about }: { health: Health; about: About }): UseCases['health'] =>
  async ({ now }) => {
    await database.ping();
    return {
      status: 'ok',
      now,
      buildId: about.buildId,
      contentVersion: about.contentVersion(),
      demo: about.demo,
    };
  };
