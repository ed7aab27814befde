/** How payments and their receipts leave this server, from its environment. */
export interface PaymentSettings {
  /** What browsers and the payment provider call this server, without a slash at the end. */
  readonly publicOrigin: string;
  /** Null without a contract: then production takes no payment, and the demonstration plays a provider. */
  readonly payfip: PayfipContract | null;
  /** Ports that the simulated provider tries; none in production. */
  readonly simulatorPorts: readonly number[];
  readonly mail: { readonly url: string; readonly from: string } | null;
}

export interface PayfipContract {
  /** Six digits; a leading zero counts. */
  readonly client: string;
  readonly service: string;
  readonly payPage: string;
  readonly mode: 'T' | 'X' | 'W';
  /** Given to the provider for a payer who leaves no address. */
  readonly email: string;
}

type Env = Readonly<Record<string, string | undefined>>;

interface Server {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly tls: unknown;
}

const official = 'https://www.payfip.gouv.fr/tpa';

export const paymentSettingsOf = (env: Env, server: Server): PaymentSettings => ({
  publicOrigin: (env['PUBLIC_ORIGIN'] ?? ownOrigin(server)).replace(/\/$/, ''),
  payfip: payfipOf(env),
  simulatorPorts: server.production || env['PAYFIP_CLIENT'] ? [] : simulatorPorts(env, server),
  mail: env['SMTP_URL'] && env['MAIL_FROM'] ? { url: env['SMTP_URL'], from: env['MAIL_FROM'] } : null,
});

const ownOrigin = ({ host, port, tls }: Server): string =>
  `${tls === null ? 'http' : 'https'}://${host}:${port}`;

const payfipOf = (env: Env): PayfipContract | null => {
  const client = env['PAYFIP_CLIENT'];
  if (client === undefined) return null;
  return {
    client,
    service: env['PAYFIP_SERVICE'] ?? `${official}/services/securite`,
    payPage: env['PAYFIP_PAGE'] ?? `${official}/paiementws.web`,
    mode: (env['PAYFIP_MODE'] ?? 'W') as PayfipContract['mode'],
    email: env['PAYFIP_EMAIL'] ?? '',
  };
};

const portsBeside = 9;

const simulatorPorts = (env: Env, { port }: Server): readonly number[] =>
  env['SIMULATOR_PORT'] === undefined
    ? Array.from({ length: portsBeside }, (_, i) => port + 1 + i).filter((one) => one <= 65_535)
    : [Number(env['SIMULATOR_PORT'])];

const isHttps = (address: string): boolean => /^https:\/\/[^/]/.test(address);

/** All that is wrong or missing, one sentence each. */
export const wrongInPayments = (env: Env, server: Server): readonly string[] => {
  const { payfip, publicOrigin } = paymentSettingsOf(env, server);
  const checks: readonly (readonly [boolean, string])[] = [
    [
      env['SIMULATOR_PORT'] !== undefined && !isPort(env['SIMULATOR_PORT']),
      `SIMULATOR_PORT must be a whole number from 1 to 65535, not "${env['SIMULATOR_PORT'] ?? ''}".`,
    ],
    [
      (env['SMTP_URL'] === undefined) !== (env['MAIL_FROM'] === undefined),
      'SMTP_URL and MAIL_FROM go together: give the mail server (smtps://account:password@host:465) and the sender.',
    ],
    [
      env['SMTP_URL'] !== undefined && !/^smtps?:\/\//.test(env['SMTP_URL']),
      'SMTP_URL must begin with smtp:// or smtps://.',
    ],
    [
      env['PUBLIC_ORIGIN'] !== undefined && !/^https?:\/\/[^/]+\/?$/.test(env['PUBLIC_ORIGIN']),
      'PUBLIC_ORIGIN is the address of this server alone, such as https://demarches.exemple.fr.',
    ],
    ...(payfip === null ? withoutContract(env) : ofContract(payfip)),
    ...(server.production ? inProduction(env, payfip, publicOrigin) : []),
  ];
  return checks.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
};

const isPort = (text: string): boolean =>
  /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

const withoutContract = (env: Env): readonly (readonly [boolean, string])[] => [
  [
    ['PAYFIP_SERVICE', 'PAYFIP_PAGE', 'PAYFIP_MODE', 'PAYFIP_EMAIL'].some((name) => env[name] !== undefined),
    'PAYFIP_CLIENT is missing: give the six digits of your PayFiP contract, or leave out every PAYFIP_ setting.',
  ],
];

const ofContract = ({ client, mode, email }: PayfipContract): readonly (readonly [boolean, string])[] => [
  [
    !/^\d{6}$/.test(client),
    `PAYFIP_CLIENT must be six digits, zeros at the front included, not "${client}".`,
  ],
  [!['T', 'X', 'W'].includes(mode), `PAYFIP_MODE must be W, X or T, not "${mode}".`],
  [
    !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length < 6 || email.length > 80,
    'PAYFIP_EMAIL is missing or wrong: give the address of the commune that PayFiP is told for a payer who leaves none.',
  ],
];

const inProduction = (
  env: Env,
  payfip: PayfipContract | null,
  publicOrigin: string,
): readonly (readonly [boolean, string])[] => [
  [env['SIMULATOR_PORT'] !== undefined, 'Production has no simulated payments: leave out SIMULATOR_PORT.'],
  ...(payfip === null
    ? []
    : ([
        [
          payfip.mode === 'T',
          'PAYFIP_MODE=T pays real bills with cards that hold no money: use W, or X to activate.',
        ],
        [
          env['PUBLIC_ORIGIN'] === undefined || !isHttps(publicOrigin),
          'Give PUBLIC_ORIGIN, the https address at which PayFiP and payers reach this server.',
        ],
        [
          !isHttps(payfip.service) || !isHttps(payfip.payPage),
          'PAYFIP_SERVICE and PAYFIP_PAGE must be https addresses.',
        ],
      ] as const)),
];
