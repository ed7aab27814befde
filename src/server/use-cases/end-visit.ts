import type { UseCases } from '../use-case.ts';

/** Nothing is kept of a visit, so there is nothing to end here; the door asks the browser to drop its caches. */
export const endVisit = (): UseCases['endVisit'] => async () => ({});
