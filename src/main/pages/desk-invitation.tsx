import { render } from 'preact';
import type { DoorOptions, DoorPorts } from '#client/setting/door.ts';
import { createApi } from '#client/api/call.ts';
import { createOwnInvitation } from '#client/models/desk/staff-invitation.ts';
import { staffDoorRoutes } from '#contract/routes/staff.ts';
import { instant } from '#core/instant.ts';
import { sourceLocale } from '#core/locale.ts';
import { type Door, DoorContext } from '#desk/door/use-door.ts';
import { InvitationPage } from '#desk/staff/invitation-page.tsx';
import { loadInvitationWords } from '#i18n/load-desk-words.ts';
import { createTranslator } from '#i18n/translator.ts';

/** What an invited person sees instead of the desk's door; no cookie goes along. */
export const showInvitation = async (
  root: HTMLElement,
  ports: DoorPorts,
  options: DoorOptions,
  services: Door['services'],
  token: string,
): Promise<void> => {
  const words = createTranslator(sourceLocale, await loadInvitationWords());
  const { fetch, clock } = ports;
  const api = createApi({ fetch, clock, routes: staffDoorRoutes, ...options, cookies: false });
  const own = createOwnInvitation(api, token, () => instant(clock.now()));
  root.replaceChildren();
  render(
    <DoorContext.Provider value={{ services, words }}>
      <InvitationPage own={own} />
    </DoorContext.Provider>,
    root,
  );
};
