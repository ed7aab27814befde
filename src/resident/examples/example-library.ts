import type { Span } from '#core/calendar/opening-hours.ts';
import type { CommuneId, KioskId, QueueId, SiteId } from '#core/ids.ts';
import { locales } from '#core/locale.ts';
import type { Library, Site } from '#core/library.ts';
import type { EnrolledKiosk } from '#contract/schemas/kiosk.ts';
import { exampleProcedure } from './example-procedure.ts';

const day: readonly Span[] = [{ from: 510, to: 1020 }];

const site: Site = {
  id: 'mairie-19' as SiteId,
  queueId: 'mairie-19-accueil' as QueueId,
  name: 'Mairie du 19ᵉ arrondissement',
  address: '5-7 place Armand-Carrel, 75019 Paris',
  phone: '01 44 52 29 19',
  hours: {
    weekly: { mo: day, tu: day, we: day, th: [{ from: 510, to: 1170 }], fr: day, sa: [], su: [] },
    firstInMonth: { tu: [{ from: 780, to: 1020 }] },
    exceptions: {},
    closedOnHolidays: true,
  },
  hoursAsOf: '2025-05-26',
  hoursConfirmed: true,
  hoursNoteText: 'site.note',
  accessText: 'site.access',
};

/** Fictional, but for the shape of a real town hall's hours. */
export const exampleLibrary: Library = {
  version: 'example',
  commune: {
    id: 'paris' as CommuneId,
    name: 'Ville de Paris',
    officialSite: 'https://www.paris.fr',
    phone: '3975',
  },
  sites: [
    site,
    {
      ...site,
      id: 'mairie-20' as SiteId,
      queueId: 'mairie-20-accueil' as QueueId,
      name: 'Mairie du 20ᵉ arrondissement',
      address: '6 place Gambetta, 75020 Paris',
      phone: '3975',
      hoursConfirmed: false,
      hoursNoteText: null,
      accessText: null,
    },
  ],
  services: [],
  lifeEvents: [
    { id: 'papers', icon: 'id-card' },
    { id: 'family', icon: 'baby' },
    { id: 'school', icon: 'school' },
    { id: 'bills', icon: 'receipt-euro' },
    { id: 'home', icon: 'house' },
  ],
  procedures: [exampleProcedure],
  locales,
};

export const exampleKiosk: EnrolledKiosk = {
  communeId: exampleLibrary.commune.id,
  siteId: site.id,
  siteName: 'Mairie du 19ᵉ',
  kioskId: 'mairie-19-borne-2' as KioskId,
  label: 'Borne 2',
  place: 'Hall d’accueil, près de l’état civil',
  queueId: site.queueId,
  pxPerMm: 4,
  sealKeys: [],
};
