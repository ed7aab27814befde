import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ScriptedProvider, contractWith, scriptedProvider } from '../../support/bills.ts';
import { type House, openHouse } from '../../support/house.ts';
import { withHouse } from '../postgres/with-house.ts';

export interface PaymentStage {
  readonly url: string;
  readonly house: House;
  readonly script: ScriptedProvider;
}

/** Runs a suite on each engine, over a provider that does as it is told; its script begins anew for each test. */
export const withPayments = (name: string, suite: (stage: () => PaymentStage) => void): void =>
  withHouse(name, (bare) => {
    let stage: PaymentStage;
    beforeAll(async () => {
      const script = scriptedProvider();
      const { url } = bare();
      stage = { url, script, house: await openHouse(url, { contract: contractWith(script.provider) }) };
    });
    beforeEach(() => {
      const { state } = stage.script;
      state.opening = null;
      state.evidence.clear();
      state.before = async () => undefined;
    });
    afterAll(() => stage?.house.close());
    suite(() => stage);
  });
