import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

const pictures = resolve(import.meta.dirname, '../../pictures');

export interface PictureOptions {
  readonly scale?: number;
  /** Of `pictures/`. */
  readonly folder?: 'readme' | 'payment';
}

interface Facts {
  readonly width: number;
  readonly height: number;
  /** The share of bytes that differ from what stands beside them: next to nothing on a blank picture. */
  readonly drawn: number;
}

/** A PNG is a signature of 8 bytes and chunks of length, name, data, check (https://www.w3.org/TR/png/#5DataRep). */
const factsOf = (png: Buffer): Facts => {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const bytes = inflateSync(Buffer.concat(data));
  const drawn = bytes.reduce((sum, byte) => sum + (byte === 0 ? 0 : 1), 0) / bytes.length;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), drawn };
};

/**
 * The window as it stands, in part of its size: kept beside the tests with `PICTURES=1`, otherwise among the results of
 * the run.
 */
export const takePicture = async (
  page: Page,
  name: string,
  { scale = 1, folder = 'readme' }: PictureOptions = {},
): Promise<void> => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.evaluate(() => document.fonts.ready);
  const browser = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height, scale };
  const { data } = await browser.send('Page.captureScreenshot', { format: 'png', clip });
  const png = Buffer.from(data, 'base64');
  const facts = factsOf(png);
  expect([facts.width, facts.height], name).toEqual([width * scale, height * scale]);
  expect(facts.drawn, `${name} is not blank`).toBeGreaterThan(0.005);
  const file =
    process.env['PICTURES'] === '1'
      ? `${pictures}/${folder}/${name}.png`
      : test.info().outputPath(`${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, png);
};
