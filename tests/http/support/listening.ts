import { connect } from 'node:net';
import { type Door, makeDoor } from './door.ts';
import type { HttpDeps } from '#server/http/deps.ts';

/** Ports of these tests; each file has its own ten, so that files may run side by side. */
const firstPort = 18_300;

/** A door that really listens, closed after `use`. */
export const listening = async (
  offset: number,
  given: Partial<HttpDeps>,
  use: (door: Door, port: number) => Promise<void>,
): Promise<void> => {
  const door = makeDoor(given);
  const port = firstPort + offset;
  await door.app.listen({ host: '127.0.0.1', port });
  try {
    await use(door, port);
  } finally {
    await door.app.close();
  }
};

/** Sends bytes as they are, and answers everything that comes back until the other side closes or it is quiet. */
export const sendRaw = (port: number, bytes: string | Buffer, quietMillis = 300): Promise<string> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const parts: Buffer[] = [];
    socket.setTimeout(quietMillis, () => socket.destroy());
    socket.on('data', (part) => parts.push(part));
    socket.on('close', () => done(Buffer.concat(parts).toString()));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? undefined : fail(error),
    );
  });
