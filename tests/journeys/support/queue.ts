import type { Page } from '@playwright/test';
import pg from 'pg';
import { joinRunning } from '#main/server/embedded/join-running.ts';
import type { Desk } from './desk.ts';
import { expect, type House } from './house.ts';

interface Call {
  readonly ticketId: string;
  readonly state: string;
  readonly fence: number | null;
}

/** A site's queue as the server holds it, moved through the door that a desk's own page uses. */
export class Queue {
  readonly #page: Page;
  readonly #commune: string;
  readonly queueId: string;

  private constructor(page: Page, commune: string, queueId: string) {
    this.#page = page;
    this.#commune = commune;
    this.queueId = queueId;
  }

  /** By the hand of somebody whose network is whole. */
  static async of({ server: { origin } }: House, { page }: Desk): Promise<Queue> {
    const index = await (await page.request.get(`${origin}/content/index.json`)).json();
    const commune = `${origin}/api/communes/${String(index.communeId)}`;
    const session = await (await page.request.get(`${commune}/desk/session`)).json();
    return new Queue(page, commune, String(session.queues[0].queueId));
  }

  /** Someone at the counter, who waits; the id of their call. */
  async enter(): Promise<string> {
    const ticketId = crypto.randomUUID();
    const said = { procedureId: null, procedureVersion: null, locale: 'fr', needs: [], serves: false };
    const path = `${this.#commune}/desk/queues/${this.queueId}/counter-tickets/${ticketId}`;
    const reply = await this.#page.request.put(path, { data: said, headers: { 'x-own-page': '1' } });
    expect(reply.status()).toBe(200);
    return ticketId;
  }

  async take(ticketId: string): Promise<void> {
    await this.#move(ticketId, 'take', {});
  }

  async release(ticketId: string): Promise<void> {
    await this.#move(ticketId, 'release', { fence: (await this.#held(ticketId)).fence });
  }

  async settle(ticketId: string): Promise<void> {
    const { fence } = await this.#held(ticketId);
    await this.#move(ticketId, 'arrive', { fence });
    await this.#move(ticketId, 'settle', { fence, outcome: 'helped' });
  }

  /** Each call and its state, in the order of the ids. */
  async states(): Promise<readonly string[]> {
    return (await this.#calls()).map(({ ticketId, state }) => `${ticketId} ${state}`).toSorted();
  }

  async #calls(): Promise<readonly Call[]> {
    const reply = await this.#page.request.get(`${this.#commune}/desk/queues/${this.queueId}`);
    return (await reply.json()).tickets;
  }

  async #held(ticketId: string): Promise<Call> {
    const call = (await this.#calls()).find((one) => one.ticketId === ticketId);
    if (!call) throw new Error(`no call ${ticketId}`);
    return call;
  }

  async #move(ticketId: string, verb: string, data: object): Promise<void> {
    const path = `${this.#commune}/desk/tickets/${ticketId}/${verb}`;
    const reply = await this.#page.request.post(path, { data, headers: { 'x-own-page': '1' } });
    expect(reply.status(), `${verb}: ${await reply.text()}`).toBe(200);
  }
}

const run = async ({ server }: House, statement: string, values: readonly string[]): Promise<void> => {
  const url = await joinRunning(server.dataDir);
  if (url === null) throw new Error('the journey’s server runs no database of its own');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(statement, [...values]);
  await client.end();
  if (rowCount === 0) throw new Error('there was nothing to change');
};

/** As if its console had been silent for two minutes: nobody waits for them in a test. */
export const endLease = (house: House, ticketId: string): Promise<void> =>
  run(house, `UPDATE ticket SET lease_until = now() - interval '1 second' WHERE ticket_id = $1`, [ticketId]);

/** So that a slow journey does not lose what it holds. */
export const keepLease = (house: House, ticketId: string): Promise<void> =>
  run(house, `UPDATE ticket SET lease_until = now() + interval '1 hour' WHERE ticket_id = $1`, [ticketId]);

/** As if its log were kept for less long than a desk was away. */
export const forgetLog = (house: House, { queueId }: Queue): Promise<void> =>
  run(house, `DELETE FROM ticket_event WHERE queue_id = $1`, [queueId]);
