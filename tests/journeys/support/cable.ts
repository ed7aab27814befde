import { createServer, connect, type Server, type Socket } from 'node:net';
import { freePort } from '../../support/running-server.ts';
import { test as base } from './house.ts';

/** A network cable between one page and the server: pulled, what flows stops at once, as a lost Wi-Fi does it. */
export class Cable {
  readonly origin: string;
  readonly #port: number;
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();

  constructor(port: number) {
    this.#port = port;
    this.origin = `http://127.0.0.1:${port}`;
  }

  async plug(serverOrigin: string): Promise<void> {
    const target = Number(new URL(serverOrigin).port);
    const server = createServer((near) => {
      const far = connect(target, '127.0.0.1');
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.#sockets.delete(socket));
      }
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
      near.pipe(far).pipe(near);
    });
    this.#server = server;
    await new Promise<void>((listening) => server.listen(this.#port, '127.0.0.1', listening));
  }

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
