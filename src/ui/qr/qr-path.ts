/** Draws each row as runs of dark modules, so that no hair-line shows between two of them. */
export function qrPath(size: number, offset: number, isDark: (x: number, y: number) => boolean): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const start = x;
      while (isDark(x + 1, y) && x + 1 < size) x++;
      path += `M${start + offset} ${y + offset}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  }
  return path;
}
