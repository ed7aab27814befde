import type { BillProof } from '#contract/schemas/bill.ts';
import type { DemoAccount } from '#contract/schemas/desk.ts';
import type { OpenPayments } from './payments.ts';
import type { Settings } from './settings.ts';

/** What stands on the console once everything answers. */
export const announce = (
  settings: Settings,
  { caught, simulatedAt }: Pick<OpenPayments, 'caught' | 'simulatedAt'>,
  accounts: readonly DemoAccount[],
  bills: readonly BillProof[],
  print: (line: string) => void,
): void => {
  const origin = `${settings.tls === null ? 'http' : 'https'}://${settings.host}:${settings.port}`;
  print(
    [
      '',
      'Côte à côte is running.',
      '',
      ...addresses(origin),
      ...(caught ? [`  mail   ${origin}/demo/courrier`] : []),
      ...(simulatedAt ? [`  pay    ${simulatedAt} (simulated payment page)`] : []),
      ...demo(accounts),
      ...demoBills(bills),
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

const euros = (cents: number): string => {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
};

const demoBills = (bills: readonly BillProof[]): readonly string[] =>
  bills.length === 0
    ? []
    : [
        'Fictional bills, one in each standing, to be typed with their amount:',
        `  ${bills.map(({ reference, amount }) => `${reference} (${euros(amount)} €)`).join(', ')}`,
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
