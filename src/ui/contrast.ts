/** A colour as #rrggbb. */
export type Hex = `#${string}`;

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: Hex): number {
  const whole = Number.parseInt(colour.slice(1), 16);
  return (
    0.2126 * linear((whole >> 16) & 255) + 0.7152 * linear((whole >> 8) & 255) + 0.0722 * linear(whole & 255)
  );
}

/** The ratio of WCAG 2.2, from 1 (the same) to 21 (black on white); also for a commune's own theme. */
export function contrastOf(one: Hex, other: Hex): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
