import { resolve } from 'node:path';
import { type PaymentSettings, paymentSettingsOf, wrongInPayments } from './payment-settings.ts';

/** How this server was asked to run, from its environment and its command line. */
export interface Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly kioskConfig: string;
  /** The town's own PostgreSQL; null means the embedded one. */
  readonly databaseUrl: string | null;
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** Addresses of the proxies whose `X-Forwarded-*` are believed. */
  readonly trustedProxy: string | null;
  /** Signs nonces. Every server process of one deployment needs the same. */
  readonly secret: string | null;
  readonly payment: PaymentSettings;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  /** Every reason at once, one sentence each. */
  | { readonly ok: false; readonly reasons: readonly string[] };

const ownMachine = ['127.0.0.1', 'localhost', '::1'];

export const readSettings = (
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
  cwd: string,
): SettingsResult => {
  const production = args.includes('--production');
  const place = {
    production,
    port: Number(env['PORT'] ?? 8080),
    host: env['HOST'] ?? '127.0.0.1',
    tls: tlsOf(env),
  };
  const settings: Settings = {
    ...place,
    dataDir: resolve(cwd, env['DATA_DIR'] ?? '.data'),
    kioskConfig: resolve(cwd, env['KIOSK_CONFIG'] ?? 'kiosk-config'),
    databaseUrl: env['DATABASE_URL'] ?? null,
    trustedProxy: env['TRUSTED_PROXY'] ?? null,
    secret: env['SECRET'] ?? null,
    payment: paymentSettingsOf(env, place),
  };
  const reasons = [
    ...wrong(settings, env, args),
    ...(production ? missing(settings, args) : []),
    ...wrongInPayments(env, place),
  ];
  return reasons.length === 0 ? { ok: true, settings } : { ok: false, reasons };
};

const tlsOf = (env: Readonly<Record<string, string | undefined>>): Settings['tls'] => {
  const cert = env['TLS_CERT'];
  const key = env['TLS_KEY'];
  return cert !== undefined && key !== undefined ? { cert, key } : null;
};

const wrong = (
  { port, host, tls, trustedProxy, databaseUrl, production }: Settings,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): readonly string[] => {
  const reasons: string[] = [];
  const unknown = args.find((arg) => !['--production', '--embedded'].includes(arg));
  if (unknown !== undefined)
    reasons.push(`The option ${unknown} is unknown; there are --production and --embedded.`);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    reasons.push(`PORT must be a whole number from 1 to 65535, not "${env['PORT'] ?? ''}".`);
  if ((env['TLS_CERT'] === undefined) !== (env['TLS_KEY'] === undefined))
    reasons.push('TLS_CERT and TLS_KEY go together: give the paths of both files.');
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl))
    reasons.push('DATABASE_URL must begin with postgres:// or postgresql://.');
  if (databaseUrl !== null && args.includes('--embedded'))
    reasons.push('Choose one database: leave out DATABASE_URL, or leave out --embedded.');
  if (!ownMachine.includes(host)) {
    if (tls === null && trustedProxy === null)
      reasons.push(
        `With HOST=${host} the pages need a secure address: give TLS_CERT and TLS_KEY, or name your proxy in TRUSTED_PROXY.`,
      );
    if (!production)
      reasons.push(
        `The demonstration has public passwords, so it stays on this machine: leave out HOST, or add --production.`,
      );
  }
  return reasons;
};

const missing = (
  { databaseUrl, secret, tls, trustedProxy }: Settings,
  args: readonly string[],
): readonly string[] => {
  const reasons: string[] = [];
  if (databaseUrl === null && !args.includes('--embedded'))
    reasons.push(
      'Give the address of your PostgreSQL in DATABASE_URL, or add --embedded to use the one that comes with it.',
    );
  if (secret === null || secret.length < 32)
    reasons.push('Give SECRET, at least 32 characters that nobody knows, the same for every server process.');
  if (tls === null && trustedProxy === null)
    reasons.push('Give TLS_CERT and TLS_KEY, or name the proxy that does TLS in TRUSTED_PROXY.');
  return reasons;
};
