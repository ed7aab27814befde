import type { StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DemoAccount } from '#contract/schemas/desk.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { CommunePlaces, SitePlace, StaffMember } from '../ports/places.ts';
import type { BillImport } from '../ports/bill-import.ts';
import { type PrepareDeps, prepareCommune } from '../use-cases/prepare-commune.ts';
import { demoBills } from './bills.ts';
import { livePast, type PastDeps } from './bills-past.ts';
import { type DemoPerson, demoStaff } from './staff.ts';

export interface DemoInput {
  readonly places: CommunePlaces;
  /** One password for all; it is printed, so it protects nothing. */
  readonly password: string;
  readonly now: Instant;
}

type Deps = PrepareDeps & PastDeps & { readonly passwords: Passwords; readonly billImport: BillImport };

const emailOf = ({ id }: DemoPerson): string => `${id.replace('-', '.')}@exemple.fr`;

/** With one site only, everybody works there. */
const sitesOf = ({ sites }: DemoPerson, all: readonly SitePlace[]): readonly SitePlace[] =>
  sites === 'none' ? [] : sites === 'all' || all.length < 2 ? all : all.slice(1, 2);

const memberOf = (
  person: DemoPerson,
  { commune, sites, services = [], offices = [] }: CommunePlaces,
  passwordHash: string,
): StaffMember => {
  const theirs = sitesOf(person, sites);
  return {
    communeId: commune.id,
    id: person.id as StaffId,
    email: emailOf(person),
    firstName: person.firstName,
    name: person.name,
    showsFirstName: person.showsFirstName,
    roles: person.roles,
    queueIds: [
      ...theirs,
      ...(person.remote ? services : []),
      ...(person.roles.includes('officer') ? offices : []),
    ].map(({ queueId }) => queueId),
    siteIds: theirs.map(({ id }) => id),
    passwordHash,
  };
};

/** Puts the demonstration in place, again and again without doubling anything. */
export const seedDemo = async (deps: Deps, input: DemoInput): Promise<void> => {
  await prepareCommune(deps, input.places, input.now);
  for (const person of demoStaff) {
    const hash = await deps.passwords.hash(input.password);
    await deps.places.putStaff(memberOf(person, input.places, hash));
  }
  await seedBills(deps, input);
};

const seedBills = async (deps: Deps, { places, now }: DemoInput): Promise<void> => {
  const bills = demoBills(now);
  const imported = bills.map(({ bill }) => bill);
  await deps.billImport.run(places.commune.id, imported, { now, dryRun: false });
  await livePast(deps, places.commune.id, bills, now);
};

/** Their passwords are public: no production may hold one of them. */
export const demoStaffIds: readonly StaffId[] = demoStaff.map(({ id }) => id as StaffId);

/** The accounts to print and to offer at sign-in. */
export const demoAccountsOf = (password: string): readonly DemoAccount[] =>
  demoStaff.map((person) => ({
    name: person.name,
    roles: [...person.roles],
    email: emailOf(person),
    password,
  }));
