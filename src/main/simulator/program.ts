import { createSimulator } from './simulator.ts';
import { readPayments, writePayments } from './kept-payments.ts';
import { createLedger } from './payment.ts';

/*
 * The simulated provider as a program: `simulator.js <file> <port> [<port>…]`. It listens on the first port that is
 * free and says which. Started by a server, it ends when that one is gone, however it ended; else it runs until Ctrl-C.
 */
const [, , file = '', ...ports] = process.argv;
const ledger = createLedger(readPayments(file), (payments) => writePayments(file, payments));
const server = createSimulator(fetch, ledger);

/** After a kill -9 the port of the one before is free a moment later. */
const triesEach = 10;
const pauseMillis = 100;

const listen = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const yes = (): void => {
      server.off('error', no);
      done(true);
    };
    const no = (): void => {
      server.off('listening', yes);
      done(false);
    };
    server.once('listening', yes).once('error', no).listen(port, '127.0.0.1');
  });

const find = async (): Promise<number | null> => {
  for (const port of ports.map(Number))
    for (let tries = 0; tries < triesEach; tries += 1) {
      if (await listen(port)) return port;
      await new Promise((next) => setTimeout(next, pauseMillis));
    }
  return null;
};

process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches every program of the terminal; this one ends with its parent, which may still have questions.
if (process.send) process.on('SIGINT', () => undefined);
const port = await find();
if (process.send) process.send({ port });
else console.log(port === null ? 'No port is free.' : `http://localhost:${port}`);
