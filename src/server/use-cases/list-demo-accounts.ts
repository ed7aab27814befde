import { type UseCases, refuse } from '../use-case.ts';
import type { About } from './about.ts';

export const listDemoAccounts =
  ({ about }: { about: About }): UseCases['listDemoAccounts'] =>
  async () =>
    about.demo ? { accounts: [...about.demoAccounts] } : refuse('not_found');
