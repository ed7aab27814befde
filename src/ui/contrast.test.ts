import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastPairs } from './contrast-pairs.ts';
import { contrastOf } from './contrast.ts';
import type { Hex } from './contrast.ts';

type Palette = Readonly<Record<string, Hex>>;

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** The colours that the block of exactly this selector sets. */
function blockOf(selector: string): Palette {
  const start = css.indexOf(`${selector} {`);
  if (start === -1) throw new Error(`tokens.css has no block ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex as Hex]),
  );
}

const auto = ":root[data-theme='auto']:not([data-setting='kiosk'])";
const light = blockOf(':root');
const dark = { ...light, ...blockOf(":root[data-theme='dark']") };
const palettes: Readonly<Record<string, Palette>> = {
  light,
  dark,
  'light, strong contrast': { ...light, ...blockOf(":root[data-contrast='strong']") },
  'dark, strong contrast': { ...dark, ...blockOf(":root[data-theme='dark'][data-contrast='strong']") },
};

describe.each(Object.entries(palettes))('the palette "%s"', (_name, palette) => {
  it('knows every colour that the pairs name', () => {
    expect(contrastPairs.length).toBeGreaterThan(30);
    expect(
      contrastPairs.flatMap(({ over, under }) => [over, under]).filter((name) => !palette[name]),
    ).toEqual([]);
  });

  it.each(contrastPairs)('shows $over on $under at $least or more', ({ over, under, least }) => {
    expect(contrastOf(palette[over]!, palette[under]!)).toBeGreaterThanOrEqual(least);
  });
});

describe('strong contrast', () => {
  it.each(['light, strong contrast', 'dark, strong contrast'])('sets its words at 7 or more: %s', (name) => {
    const palette = palettes[name]!;
    const weak = contrastPairs
      .filter(({ least }) => least === 4.5)
      .filter(({ over, under }) => contrastOf(palette[over]!, palette[under]!) < 7);
    expect(weak).toEqual([]);
  });
});

describe('the dark that a phone asks for', () => {
  it('is the dark that the page can ask for', () => {
    expect(blockOf(auto)).toEqual(blockOf(":root[data-theme='dark']"));
    expect(blockOf(`${auto}[data-contrast='strong']`)).toEqual(
      blockOf(":root[data-theme='dark'][data-contrast='strong']"),
    );
  });
});

describe('contrastOf', () => {
  it('gives 21 for black on white, in either order', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
  });
});
