import { createServer, connect, type Server, type Socket } from 'node:net';
import { freePort } from '../../support/free-port.ts';
import { test as base } from './house.ts';

/** A network cable between one page and the server. */
export class Cable {
  readonly origin: string;
  readonly #port: number;
  #server: Server | null = null;
  #muted = false;
  readonly #sockets = new Set<Socket>();
  readonly #answers = new Set<Socket>();

  constructor(port: number) {
    this.#port = port;
    this.origin = `http://127.0.0.1:${port}`;
  }

  async plug(serverOrigin: string): Promise<void> {
    const target = Number(new URL(serverOrigin).port);
    this.#muted = false;
    const server = createServer((near) => {
      const far = connect(target, '127.0.0.1');
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.#sockets.delete(socket));
      }
      this.#answers.add(far);
      far.on('close', () => this.#answers.delete(far));
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
      near.pipe(far).pipe(near);
      if (this.#muted) far.unpipe(near);
    });
    this.#server = server;
    await new Promise<void>((listening) => server.listen(this.#port, '127.0.0.1', listening));
  }

  /** From now on nothing comes back and nothing is closed, while all that the page says still arrives. */
  mute(): void {
    this.#muted = true;
    for (const far of this.#answers) far.unpipe();
  }

  /** What flows stops at once, as a lost Wi-Fi does it. */
  async pull(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((closed) => server.close(closed));
  }
}

/** A journey with a page whose network can be cut. */
export const test = base.extend<{ cable: Cable }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this very pattern
  cable: async ({}, use) => {
    const cable = new Cable(await freePort());
    await use(cable);
    await cable.pull();
  },
  elsewhere: async ({ cable }, use) => {
    await use(cable.origin);
  },
});

export { expect } from '@playwright/test';
