import type { Role } from '#contract/schemas/desk.ts';

export interface DemoPerson {
  readonly id: string;
  readonly firstName: string;
  readonly name: string;
  readonly showsFirstName: boolean;
  readonly roles: readonly Role[];
  /** Which of the commune's sites they work at. */
  readonly sites: 'second' | 'all' | 'none';
  /** Answers on the telephone, from elsewhere: works in the queues of the services. */
  readonly remote?: true;
}

/** Nobody real: invented names. One facilitator keeps her first name to herself, to show both choices. */
export const demoStaff: readonly DemoPerson[] = [
  {
    id: 'lina-bastide',
    firstName: 'Lina',
    name: 'Lina Bastide',
    showsFirstName: true,
    roles: ['facilitator'],
    sites: 'all',
  },
  {
    id: 'omar-delage',
    firstName: 'Omar',
    name: 'Omar Delage',
    showsFirstName: true,
    roles: ['facilitator'],
    sites: 'all',
  },
  {
    id: 'helene-kervran',
    firstName: 'Hélène',
    name: 'Hélène Kervran',
    showsFirstName: false,
    roles: ['facilitator'],
    sites: 'second',
  },
  {
    id: 'samira-joncour',
    firstName: 'Samira',
    name: 'Samira Joncour',
    showsFirstName: true,
    roles: ['facilitator'],
    sites: 'none',
    remote: true,
  },
  {
    id: 'mathis-roudier',
    firstName: 'Mathis',
    name: 'Mathis Roudier',
    showsFirstName: false,
    roles: ['officer'],
    sites: 'all',
  },
  {
    id: 'aicha-varenne',
    firstName: 'Aïcha',
    name: 'Aïcha Varenne',
    showsFirstName: true,
    roles: ['manager'],
    sites: 'all',
  },
  {
    id: 'paul-esteve',
    firstName: 'Paul',
    name: 'Paul Estève',
    showsFirstName: false,
    roles: ['administrator', 'data-protection'],
    sites: 'all',
  },
];
