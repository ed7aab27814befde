import type { Letter } from '../../ports/mail.ts';

/** Null when the server does not know its own address: then the link is only shown, to be handed over. */
export const invitationLetter = (
  origin: string | null,
  { email, staffId }: { readonly email: string; readonly staffId: string | null },
  token: string,
): Letter | null =>
  origin === null
    ? null
    : {
        to: email,
        subject: staffId === null ? 'Votre accès au bureau des agents' : 'Choisissez un nouveau mot de passe',
        text: [
          'Bonjour,',
          '',
          staffId === null
            ? 'Votre mairie vous ouvre un accès au bureau des agents. Choisissez votre mot de passe ici :'
            : 'Vous pouvez choisir un nouveau mot de passe pour le bureau des agents ici :',
          '',
          `${origin}/bureau#/invitation/${token}`,
          '',
          'Ce lien s’ouvre une seule fois, pendant 72 heures. Si vous n’attendiez pas ce message, ne faites rien.',
        ].join('\n'),
      };
