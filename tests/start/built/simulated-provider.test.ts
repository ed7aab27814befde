import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectRoot } from '../../walls/source-file.ts';

const program = join(projectRoot, 'dist/server/simulator.js');
/** In the range that no system hands out by itself. */
const port = 18_100 + (process.pid % 40);

let folder = '';
const parents: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cote-a-cote-'));
});
afterEach(async () => {
  for (const parent of parents.splice(0)) parent.kill('SIGKILL');
  await portIsFree(port);
  await rm(folder, { recursive: true, force: true });
});

/** A server as the simulated provider knows one: whoever started it, and tells which port it found. */
const parentCode = `
const child = require('node:child_process').spawn(process.execPath, process.argv.slice(1), {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
child.on('message', ({ port }) => console.log(port));
setInterval(() => undefined, 1000);
`;

const startParent = async (...ports: readonly number[]) => {
  const args = ['-e', parentCode, program, join(folder, 'payments.json'), ...ports.map(String)];
  const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  parents.push(parent);
  const found = await new Promise<string>((told) =>
    parent.stdout.once('data', (line: Buffer) => told(String(line))),
  );
  return { parent, found: found.trim() };
};

const isFree = (one: number): Promise<boolean> =>
  new Promise((told) => {
    const probe = createServer();
    probe.once('error', () => told(false));
    probe.listen(one, '127.0.0.1', () => probe.close(() => told(true)));
  });

const portIsFree = async (one: number): Promise<void> => {
  for (let tries = 0; tries < 100 && !(await isFree(one)); tries += 1)
    await new Promise((next) => setTimeout(next, 50));
  expect(await isFree(one)).toBe(true);
};

const ask = (operation: string, fields: string): Promise<string> =>
  fetch(`http://localhost:${port}/tpa/services/securite`, {
    method: 'POST',
    body: `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><${operation}><arg0>${fields}</arg0></${operation}></e:Body></e:Envelope>`,
  }).then((reply) => reply.text());

const order =
  '<exer>2026</exer><mel>a@exemple.fr</mel><montant>4250</montant><numcli>006382</numcli><objet>x</objet>' +
  '<refdet>FA202610482</refdet><saisie>W</saisie><urlnotif>http://127.0.0.1:9/</urlnotif><urlredirect>http://127.0.0.1:9/</urlredirect>';

it('ends with the server that was killed, gives its port to the next, and remembers what it was told', async () => {
  const first = await startParent(port, port + 1);
  expect(first.found).toBe(String(port));
  const [, id = ''] = /<idOp>([^<]+)</.exec(await ask('creerPaiementSecurise', order)) ?? [];
  expect(id).not.toBe('');
  first.parent.kill('SIGKILL');
  const second = await startParent(port, port + 1);
  expect(second.found).toBe(String(port));
  expect(await ask('recupererDetailPaiementSecurise', `<idOp>${id}</idOp>`)).toContain('<code>P5</code>');
  expect(await ask('recupererDetailPaiementSecurise', '<idOp>never</idOp>')).toContain('<code>P1</code>');
});

it('takes the next port when another program has the first, and says so when none is free', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(port, '127.0.0.1', listening));
  const { parent, found } = await startParent(port, port + 1);
  expect(found).toBe(String(port + 1));
  expect((await startParent(port)).found).toBe('null');
  parent.kill('SIGKILL');
  await portIsFree(port + 1);
  await new Promise((closed) => other.close(closed));
});
