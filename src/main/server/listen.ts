import type { FastifyInstance } from 'fastify';
import type { Settings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

const sentences: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program: stop that one, or choose another with PORT=8081 npm start.`,
  EACCES: ({ port }) =>
    `This account may not open port ${port}: choose one above 1023 with PORT=8080 npm start.`,
  EADDRNOTAVAIL: ({ host }) =>
    `The address HOST=${host} is not one of this machine: use 127.0.0.1, 0.0.0.0 or one of its own.`,
  ENOTFOUND: ({ host }) =>
    `The name HOST=${host} is unknown: use 127.0.0.1, 0.0.0.0 or an address of this machine.`,
};

export const listen = async (app: FastifyInstance, settings: Settings): Promise<void> => {
  try {
    await app.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    const sentence = sentences[(error as NodeJS.ErrnoException).code ?? ''];
    throw sentence === undefined ? error : new StartProblem(sentence(settings));
  }
};
