import type { DemoAccount } from '#contract/schemas/desk.ts';
import type { Settings } from './settings.ts';

/** What stands on the console once everything answers. */
export const announce = (
  settings: Settings,
  accounts: readonly DemoAccount[],
  print: (line: string) => void,
): void => {
  const origin = `${settings.tls === null ? 'http' : 'https'}://${settings.host}:${settings.port}`;
  print(
    [
      '',
      'Côte à côte is running.',
      '',
      ...addresses(origin),
      ...demo(accounts),
      '',
      'Ctrl-C stops everything.',
    ].join('\n'),
  );
};

const addresses = (origin: string): readonly string[] => [
  `  kiosk  ${origin}/borne`,
  `  home   ${origin}/`,
  `  desk   ${origin}/bureau`,
];

const demo = (accounts: readonly DemoAccount[]): readonly string[] => {
  const [first] = accounts;
  if (first === undefined) return [];
  const widest = Math.max(...accounts.map(({ email }) => email.length));
  return [
    '',
    `Demonstration: fictional people, unofficial site. Password of all accounts: ${first.password}`,
    ...accounts.map(({ email, roles }) => `  ${email.padEnd(widest)}  ${roles.join(', ')}`),
  ];
};
