import { signal } from '@preact/signals';
import { browserClock } from '#client/adapters/browser-clock.ts';
import { browserFetch } from '#client/adapters/browser-network.ts';
import { type Content, createContent } from '#client/models/content.ts';
import { instant } from '#core/instant.ts';
import type { Library } from '#core/library.ts';
import type { Locale } from '#core/locale.ts';
import { exampleKiosk } from '#resident/examples/example-library.ts';
import { fakeServices } from '#resident/examples/fake-services.ts';
import type { KioskServices, ResidentServices } from '#resident/services.ts';
import { playedPayments } from './played-payments.ts';

export interface FrameServices {
  readonly services: ResidentServices;
  readonly kiosk: KioskServices;
  readonly content: Content;
}

/** The kiosk stands at the folder's own first site. */
const kioskAt = ({ commune, sites }: Library): KioskServices['enrolment']['state'] => {
  const [site] = sites;
  const place = site ? { siteId: site.id, siteName: site.name, queueId: site.queueId } : {};
  return signal({ kind: 'enrolled', kiosk: { ...exampleKiosk, communeId: commune.id, ...place } });
};

/** The folder's real content; everything else is played, and its clock stands still, so that nothing times out. */
export const frameServices = (
  content: Content,
  library: Library,
  locale: Locale,
  setting: 'kiosk' | 'home',
): FrameServices => {
  const now = instant(Date.now());
  const fake = fakeServices({ now, demo: false }, locale, setting);
  const payments = playedPayments(setting, now);
  const kiosk: KioskServices = {
    ...fake.kiosk,
    // As on a kiosk, the end of a visit is a fresh page.
    wipe: async () => location.reload(),
    enrolment: { ...fake.kiosk.enrolment, state: kioskAt(library) },
  };
  return {
    services: { ...fake, content, payments, kiosk: setting === 'kiosk' ? kiosk : null },
    kiosk,
    content,
  };
};

export const openContent = (): Content => createContent({ fetch: browserFetch, clock: browserClock() });
