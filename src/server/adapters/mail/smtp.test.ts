import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createSmtpMail } from './smtp.ts';

let close = (): void => undefined;
afterEach(() => close());

/** As much of a mail server as takes one letter, or refuses its receiver. */
const mailServer = async (refuses = false) => {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const answer = (line: string, socket: Socket): void => {
    heard.push(line);
    if (line.startsWith('RCPT') && refuses) socket.write('550 nobody here\r\n');
    else if (line === 'DATA') socket.write('354 go on\r\n');
    else if (line === '.' || /^(EHLO|MAIL|RCPT|QUIT)/.test(line)) socket.write('250 ok\r\n');
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.write('220 here\r\n');
    socket.on('data', (data) =>
      data
        .toString()
        .split('\r\n')
        .forEach((line) => line !== '' && answer(line, socket)),
    );
    socket.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  close = () => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  };
  return { heard, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const letter = { to: 'parent@exemple.fr', subject: 'Reçu de votre paiement', text: 'Montant : 42,50 €' };
const worries = () => {
  const told: object[] = [];
  return { told, warn: (fields: object, message: string) => void told.push({ ...fields, message }) };
};

it('hands a letter to the mail server', async () => {
  const { heard, url } = await mailServer();
  const mail = createSmtpMail({ url, from: 'ne-pas-repondre@exemple.fr' }, worries());
  expect(await mail.send(letter)).toBe(true);
  expect(heard).toContain('MAIL FROM:<ne-pas-repondre@exemple.fr>');
  expect(heard).toContain('RCPT TO:<parent@exemple.fr>');
});

it('an address can smuggle in neither a second receiver nor a header', async () => {
  const { heard, url } = await mailServer();
  const mail = createSmtpMail({ url, from: 'a@exemple.fr' }, worries());
  await mail.send({ ...letter, to: 'a@exemple.fr,b@exemple.fr' });
  await mail.send({ ...letter, to: 'c@exemple.fr\r\nBcc: d@exemple.fr' });
  expect(heard.filter((line) => line.startsWith('RCPT') && /b@|d@/.test(line))).toEqual([]);
  expect(heard.filter((line) => /^Bcc/i.test(line))).toEqual([]);
});

it('says no when the server refuses or is not there, and tells why without the address', async () => {
  const { url } = await mailServer(true);
  const { told, ...rest } = worries();
  expect(await createSmtpMail({ url, from: 'a@exemple.fr' }, rest).send(letter)).toBe(false);
  close();
  expect(await createSmtpMail({ url, from: 'a@exemple.fr' }, rest).send(letter)).toBe(false);
  expect(told).toHaveLength(2);
  expect(JSON.stringify(told)).not.toContain('parent');
});
