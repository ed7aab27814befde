import type { KioskId, QueueId, SiteId } from '#core/ids.ts';
import type { Site } from '#core/library.ts';
import type { Book } from './book.ts';
import { openingHours } from './build-hours.ts';
import { oneOf } from './one-of.ts';
import { checkUnique } from './procedure/build-fields.ts';
import type { SiteSource, SitesSource } from './schema.ts';
import { frenchTypography } from './typography.ts';

/** A place where a kiosk stands, to be enrolled; the server keeps these, and no browser is sent them. */
export interface KioskPlace {
  readonly kioskId: KioskId;
  readonly siteId: SiteId;
  readonly queueId: QueueId;
  readonly label: string;
  readonly place: string;
  readonly pxPerMm: number;
}

const buildSite = (source: SiteSource, at: number, book: Book): Site => {
  const path = ['sites', at];
  const key = `site.${source.id}`;
  const { note } = source.hours;
  const { rise } = source;
  return {
    id: source.id as SiteId,
    queueId: source.queue as QueueId,
    name: frenchTypography(source.name),
    address: source.address,
    phone: source.phone,
    hours: openingHours(source.hours),
    hoursAsOf: source.hours.asOf,
    hoursConfirmed: source.hours.confirmed,
    hoursNoteText: note === undefined ? null : book.say(`${key}.hoursNote`, note, [...path, 'hours', 'note']),
    accessText:
      source.access === undefined ? null : book.say(`${key}.access`, source.access, [...path, 'access']),
    rise: {
      managerMinutes: rise.manager,
      remoteMinutes: rise.remote,
      to: (rise.to ?? null) as QueueId | null,
    },
    ...(source.payHere ? { payHere: true } : {}),
  };
};

export const buildSites = (source: SitesSource, book: Book): readonly Site[] => {
  checkUnique(book, source.sites, ['sites']);
  return source.sites.map((site, at) => buildSite(site, at, book));
};

export const buildKiosks = (source: SitesSource, book: Book): readonly KioskPlace[] => {
  checkUnique(book, source.kiosks, ['kiosks']);
  return source.kiosks.flatMap(({ id, site: siteId, ...rest }, at) => {
    const site = source.sites.find((each) => each.id === siteId);
    if (!site)
      book.yaml.report(
        'unknown-place',
        ['kiosks', at, 'site'],
        `Le lieu « ${siteId} » n’existe pas.`,
        oneOf(
          siteId,
          source.sites.map((each) => each.id),
          '« sites » de ce fichier',
        ),
      );
    return site
      ? [{ kioskId: id as KioskId, siteId: site.id as SiteId, queueId: site.queue as QueueId, ...rest }]
      : [];
  });
};
