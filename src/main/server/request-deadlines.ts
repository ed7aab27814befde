import type { Library } from '#core/library.ts';
import type { ServiceDeadlines } from '#server/ports/requests.ts';

/** For a service that the content does not name, or not any more: an offline kiosk may have shown an older one. */
const otherwise = 10;

/** Each service answers within the time that kiosk-config names for it. */
export const deadlinesOf = ({ commune, services }: Library): ServiceDeadlines => ({
  workingDays: (asked, service) =>
    (asked === commune.id ? services.find(({ id }) => id === service)?.workingDays : undefined) ?? otherwise,
});
