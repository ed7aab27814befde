import type { Role } from '#contract/schemas/desk.ts';
import type { StaffList } from '#contract/schemas/staff.ts';
import type { QueueId } from '#core/ids.ts';
import type { Translator } from '#i18n/translator.ts';

interface Rights {
  readonly roles: readonly Role[];
  readonly queueIds: readonly QueueId[];
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Agent d’accueil, responsable de site", then where. */
export const rightsWords = (rights: Rights, known: StaffList, { t }: Translator) => {
  const roles = rights.roles.map((role) => t(`desk.role.${role}`)).join(', ');
  const places = rights.queueIds.flatMap(
    (id) => known.grantable.queues.find((one) => one.queueId === id)?.name ?? [],
  );
  return {
    roles: capital(roles),
    places: places.length === 0 ? t('desk.staff.noPlace') : places.join(', '),
  };
};
