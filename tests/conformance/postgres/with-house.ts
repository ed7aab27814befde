import { afterAll, beforeAll, describe } from 'vitest';
import { type House, openHouse } from '../../support/house.ts';
import { type TestPostgres, engines, startPostgres } from '../../support/postgres.ts';

export interface Stage {
  readonly house: House;
  readonly url: string;
}

/** Runs a suite on each engine, with a database of its own. */
export const withHouse = (name: string, suite: (stage: () => Stage) => void): void => {
  describe.each(engines())(`${name}, on %s PostgreSQL`, (engine) => {
    let postgres: TestPostgres;
    let stage: Stage;
    beforeAll(async () => {
      postgres = await startPostgres(engine);
      const url = await postgres.database();
      stage = { url, house: await openHouse(url) };
      await stage.house.prepare();
    }, 60_000);
    afterAll(async () => {
      await stage?.house.close();
      await postgres?.stop();
    }, 30_000);
    suite(() => stage);
  });
};
