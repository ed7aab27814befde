import type { Page } from '@playwright/test';
import { correction, generate } from 'lean-qr';
import { qrPath } from '#ui/qr/qr-path.ts';
import { takePicture } from '../screens/support/picture.ts';

const quiet = 4;
const code = generate(`https://exemple.fr/#payer=${'0'.repeat(36)}.${'A'.repeat(43)}`, {
  minCorrectionLevel: correction.M,
});
const still = { side: code.size + 2 * quiet, path: qrPath(code.size, quiet, (x, y) => code.get(x, y)) };

/** The same picture on every day: what a run draws by chance or by the clock gives way to something that stays. */
const stilled = (page: Page): Promise<void> =>
  page.evaluate(({ side, path }) => {
    const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
    const arabic =
      'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت';
    const changes: readonly (readonly [RegExp, string])[] = [
      [new RegExp(`\\d{1,2}(?:er|ᵉʳ)?\\s(${months})\\s\\d{4}`, 'g'), '12 novembre 2026'],
      [new RegExp(`(?<!\\d\\s)(${months})\\s\\d{4}`, 'g'), 'octobre 2026'],
      [new RegExp(`\\d{1,2}\\s(${arabic})\\s\\d{4}`, 'g'), '12 نوفمبر 2026'],
      [/\d{1,2}(\s)h(\s)\d\d/g, '14$1h$202'],
      [/\b\d{1,2}:\d\d\b/g, '14:02'],
      [/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'K7QM-2F4H'],
    ];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const before = node.nodeValue ?? '';
      const after = changes.reduce((text, [from, to]) => text.replace(from, to), before);
      if (after !== before) node.nodeValue = after;
    }
    for (const qr of document.querySelectorAll('svg.qr')) {
      qr.setAttribute('viewBox', `0 0 ${side} ${side}`);
      for (const paper of qr.querySelectorAll('rect')) {
        paper.setAttribute('width', String(side));
        paper.setAttribute('height', String(side));
      }
      qr.querySelector('path')?.setAttribute('d', path);
    }
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  }, still);

/** A screen of the payment's story, kept beside the tests with `PICTURES=1`; a kiosk's in half its size. */
export const paymentPicture = async (page: Page, name: string): Promise<void> => {
  const scale = (page.viewportSize()?.height ?? 0) > 1_000 ? 0.5 : 1;
  // Without it a picture may catch a screen that fades in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stilled(page);
  await takePicture(page, name, { scale, folder: 'payment' });
};
