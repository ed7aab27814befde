export const passwordAtLeast = 12;
export const passwordAtMost = 128;

/** Why a password protects nothing. */
export type PasswordFault = 'short' | 'long' | 'repeated' | 'personal' | 'common';

/** What people type when they are asked for twelve characters; compared without case, spaces, digits at the end. */
const common: readonly string[] = [
  'motdepasse',
  'motdepassemotdepasse',
  'password',
  'passwordpassword',
  'azertyuiop',
  'azertyuiopqs',
  'azertyuiopqsdfghjklm',
  'qwertyuiop',
  'qwertyuiopas',
  'abcdefghijkl',
  'abcdefghijklmnopqrstuvwxyz',
  'bienvenue',
  'bonjourbonjour',
  'jetaimejetaime',
  'administrateur',
  'administrator',
  'mairiedeparis',
  'mairie',
  'coteacote',
  'facilfamilles',
  'changezmoi',
  'changemechangeme',
  'iloveyouiloveyou',
  'letmeinletmein',
];

const runs = ['123456789012', '012345678901', '098765432109', '987654321098'];

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

const isCommon = (password: string): boolean => {
  const letters = bare(password);
  const root = letters.replace(/\d+$/, '');
  return common.includes(letters) || common.includes(root) || runs.some((run) => letters.startsWith(run));
};

/** Length is what counts (ASVS 5, 6.2): no rule of digits or signs; null when it may be used. */
export const passwordFault = (
  password: string,
  person: { readonly email: string; readonly names: readonly string[] },
): PasswordFault | null => {
  if (Array.from(password).length < passwordAtLeast) return 'short';
  if (password.length > passwordAtMost) return 'long';
  if (new Set(password).size < 5) return 'repeated';
  const own = [person.email.split('@')[0] ?? '', ...person.names].map(bare).filter((one) => one.length >= 4);
  if (own.some((one) => bare(password).includes(one))) return 'personal';
  return isCommon(password) ? 'common' : null;
};
