import { sourceLocale } from '#core/locale.ts';
import type { Words } from './keys.ts';
import { loadWords } from './load-words.ts';

/** The desk speaks French only, and mirrors a resident's screen in French. */
export const loadDeskWords = async (): Promise<Words> => {
  const [shared, { desk }] = await Promise.all([loadWords(sourceLocale), import('./locales/fr-desk.ts')]);
  return { ...shared, desk };
};

/** What the desk says before anyone is signed in. */
export const loadDoorWords = async (): Promise<Words> => ({
  desk: (await import('./locales/fr/desk-door.json')).default,
});

/** What an invited person reads, who has no account yet. */
export const loadInvitationWords = async (): Promise<Words> => {
  const [door, invitation] = await Promise.all([
    import('./locales/fr/desk-door.json'),
    import('./locales/fr/desk-invitation.json'),
  ]);
  return { desk: { ...door.default, ...invitation.default } };
};
