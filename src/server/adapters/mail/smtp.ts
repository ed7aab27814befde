import { createTransport } from 'nodemailer';
import type { Mail } from '../../ports/mail.ts';
import type { Worries } from '../../ports/worries.ts';

export interface SmtpSettings {
  /** `smtps://account:password@host:465`. */
  readonly url: string;
  readonly from: string;
}

const patience = 10_000;

/** Hands letters to the commune's mail server. What fails is told without the address it was for. */
export const createSmtpMail = ({ url, from }: SmtpSettings, worries: Worries): Mail => {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter is text made here: nothing in it may make the server read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
        return true;
      } catch (error) {
        worries.warn({ code: (error as { code?: unknown }).code ?? 'unknown' }, 'a letter could not be sent');
        return false;
      }
    },
  };
};

/** Where no mail server is set: receipts are on screen and on paper. */
export const noMail: Mail = { send: async () => false };
