import type { SiteId } from '#core/ids.ts';
import type { Library, Site } from '#core/library.ts';

/** What is published of a site; null while the content has not come. */
export const publishedSite = (library: Library | null, siteId: SiteId): Site | null =>
  library?.sites.find(({ id }) => id === siteId) ?? null;
