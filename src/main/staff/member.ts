import { roles as allRoles, type Role } from '#contract/schemas/desk.ts';
import { passwordAtLeast, passwordAtMost, type PasswordFault, passwordFault } from '#core/rights/password.ts';

/** Who is to be added, as the command line says it. */
export interface NewMember {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Without these and queues: every site of the commune. */
  readonly siteIds: readonly string[];
  /** Of sites and of services. */
  readonly queueIds: readonly string[];
  readonly showsFirstName: boolean;
}

export type MemberResult =
  { readonly ok: true; readonly member: NewMember } | { readonly ok: false; readonly reason: string };

const usage =
  'Write: npm run staff:add -- EMAIL "First Last" ROLE[,ROLE] [--sites=id,id] [--queues=id,id] [--show-first-name], with a password of 12 to 128 characters in PASSWORD.';

const listOf = (text: string): readonly string[] => text.split(',').filter((part) => part !== '');

/** What stands after `--sites=`, or nothing. */
const named = (options: readonly string[], name: string): readonly string[] =>
  options.flatMap((option) => (option.startsWith(name) ? listOf(option.slice(name.length)) : []));

const isOption = (option: string): boolean =>
  option === '--show-first-name' || option.startsWith('--sites=') || option.startsWith('--queues=');

const isRole = (text: string): text is Role => (allRoles as readonly string[]).includes(text);

export const readMember = (args: readonly string[]): MemberResult => {
  const [email = '', name = '', roleList = ''] = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const roles = listOf(roleList);
  const unread = !options.every(isOption) || name.trim() === '';
  if (unread || !/^[^@\s]+@[^@\s]+$/.test(email)) return { ok: false, reason: usage };
  if (roles.length === 0 || !roles.every(isRole))
    return { ok: false, reason: `A role is one of ${allRoles.join(', ')}. ${usage}` };
  return {
    ok: true,
    member: {
      email: email.toLowerCase(),
      name: name.trim(),
      roles,
      siteIds: named(options, '--sites='),
      queueIds: named(options, '--queues='),
      showsFirstName: options.includes('--show-first-name'),
    },
  };
};

const whatIsWrong: Readonly<Record<PasswordFault, string>> = {
  short: `at least ${passwordAtLeast} characters`,
  long: `at most ${passwordAtMost} characters`,
  repeated: 'at least five different characters',
  personal: 'neither their name nor their e-mail address in it',
  common: 'something else than what everybody tries first',
};

/** What the staff pages would refuse, said for who types the command; null when it may be used. */
export const passwordProblem = (
  password: string,
  { email, name }: Pick<NewMember, 'email' | 'name'>,
): string | null => {
  const fault = passwordFault(password, { email, names: [name, ...name.split(/\s+/)] });
  return fault && `Choose in PASSWORD a password with ${whatIsWrong[fault]}.`;
};
