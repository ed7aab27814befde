import type { Memory } from '../ports/memory.ts';

/** What stands on a kiosk's first screen: its names, and how large a millimetre is. Nothing of it is secret. */
export interface KioskSign {
  readonly siteName: string;
  readonly label: string;
  readonly pxPerMm: number;
}

const key = 'kiosk-sign';

const parsed = (text: string | null): Partial<Record<keyof KioskSign, unknown>> | null => {
  try {
    const data: unknown = JSON.parse(text ?? 'null');
    return typeof data === 'object' ? data : null;
  } catch {
    return null;
  }
};

/** The sign that this browser bore last, so that its first screen need not wait for the database; null when it bore none. */
export const readSign = (memory: Memory): KioskSign | null => {
  const { siteName, label, pxPerMm } = parsed(memory.read(key)) ?? {};
  if (typeof siteName !== 'string' || typeof label !== 'string' || typeof pxPerMm !== 'number') return null;
  return { siteName, label, pxPerMm };
};

export const rememberSign = (memory: Memory) => ({
  remember: ({ siteName, label, pxPerMm }: KioskSign): void =>
    memory.write(key, JSON.stringify({ siteName, label, pxPerMm })),
  forget: (): void => memory.write(key, ''),
});
