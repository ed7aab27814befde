import { describe, expect, it } from 'vitest';
import { paymentSettingsOf, wrongInPayments } from './payment-settings.ts';

const here = { production: false, host: '127.0.0.1', port: 8080, tls: null };
const there = { production: true, host: '0.0.0.0', port: 443, tls: null };

const contract = {
  PAYFIP_CLIENT: '006382',
  PAYFIP_EMAIL: 'regie@exemple.fr',
  PUBLIC_ORIGIN: 'https://demarches.exemple.fr/',
};

describe('the settings of payments', () => {
  it('are none at all in the demonstration, which plays a provider on a port beside its own', () => {
    const settings = paymentSettingsOf({}, here);
    expect(wrongInPayments({}, here)).toEqual([]);
    expect(settings).toMatchObject({ payfip: null, mail: null, publicOrigin: 'http://127.0.0.1:8080' });
    expect(settings.simulatorPorts[0]).toBe(8081);
  });

  it('play no provider in production, nor where there is a contract', () => {
    expect(paymentSettingsOf({}, there).simulatorPorts).toEqual([]);
    expect(paymentSettingsOf(contract, here).simulatorPorts).toEqual([]);
    expect(wrongInPayments({ SIMULATOR_PORT: '9000' }, there).join()).toContain('SIMULATOR_PORT');
  });

  it('may be none in production: then nothing is paid on line', () => {
    expect(wrongInPayments({}, there)).toEqual([]);
  });

  it('keep the zeros of the client number, and the official addresses unless others are given', () => {
    expect(wrongInPayments(contract, there)).toEqual([]);
    expect(paymentSettingsOf(contract, there)).toMatchObject({
      publicOrigin: 'https://demarches.exemple.fr',
      payfip: {
        client: '006382',
        mode: 'W',
        service: 'https://www.payfip.gouv.fr/tpa/services/securite',
        payPage: 'https://www.payfip.gouv.fr/tpa/paiementws.web',
      },
    });
  });

  it('say everything that production lacks at once', () => {
    const reasons = wrongInPayments({ PAYFIP_CLIENT: '6382', PAYFIP_MODE: 'T', SMTP_URL: 'x' }, there);
    expect(reasons).toHaveLength(6);
    for (const name of [
      'MAIL_FROM',
      'SMTP_URL',
      'PAYFIP_CLIENT',
      'PAYFIP_EMAIL',
      'PAYFIP_MODE',
      'PUBLIC_ORIGIN',
    ])
      expect(reasons.join('\n')).toContain(name);
  });

  it.each([
    ['a contract without its number', { PAYFIP_MODE: 'W' }, 'PAYFIP_CLIENT'],
    ['a mode that is none', { ...contract, PAYFIP_MODE: 'A' }, 'PAYFIP_MODE'],
    ['cards without money', { ...contract, PAYFIP_MODE: 'T' }, 'PAYFIP_MODE=T'],
    ['a public address without https', { ...contract, PUBLIC_ORIGIN: 'http://a.fr' }, 'PUBLIC_ORIGIN'],
    ['a public address with a path', { ...contract, PUBLIC_ORIGIN: 'https://a.fr/b' }, 'PUBLIC_ORIGIN'],
    ['a provider without https', { ...contract, PAYFIP_SERVICE: 'http://a.fr/' }, 'PAYFIP_SERVICE'],
    ['a mail server without a sender', { SMTP_URL: 'smtp://a' }, 'MAIL_FROM'],
  ])('refuse %s in production with one sentence', (_what, env, named) => {
    const reasons = wrongInPayments(env, there);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(named);
  });
});
