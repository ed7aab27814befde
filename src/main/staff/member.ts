import { roles as allRoles, type Role } from '#contract/schemas/desk.ts';

/** Who is to be added, as the command line says it. */
export interface NewMember {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Empty: every site of the commune. */
  readonly siteIds: readonly string[];
  readonly showsFirstName: boolean;
}

export type MemberResult =
  { readonly ok: true; readonly member: NewMember } | { readonly ok: false; readonly reason: string };

const usage =
  'Write: npm run staff:add -- EMAIL "First Last" ROLE[,ROLE] [--sites=id,id] [--show-first-name], with a password of 12 to 128 characters in PASSWORD.';

const isRole = (text: string): text is Role => (allRoles as readonly string[]).includes(text);

export const readMember = (args: readonly string[]): MemberResult => {
  const [email = '', name = '', roleList = ''] = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const roles = roleList.split(',').filter((role) => role !== '');
  const sites = options.find((option) => option.startsWith('--sites='))?.slice('--sites='.length) ?? '';
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || name.trim() === '') return { ok: false, reason: usage };
  if (roles.length === 0 || !roles.every(isRole))
    return { ok: false, reason: `A role is one of ${allRoles.join(', ')}. ${usage}` };
  return {
    ok: true,
    member: {
      email: email.toLowerCase(),
      name: name.trim(),
      roles,
      siteIds: sites.split(',').filter((site) => site !== ''),
      showsFirstName: options.includes('--show-first-name'),
    },
  };
};

/** Length is what counts; a password that repeats its account or a single character protects nothing. */
export const isFitPassword = (password: string, { email }: Pick<NewMember, 'email'>): boolean =>
  password.length >= 12 &&
  password.length <= 128 &&
  new Set(password).size >= 5 &&
  !password.toLowerCase().includes(email.split('@')[0] ?? email);
