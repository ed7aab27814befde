/** One way of looking: a window, the attributes of the page, and what is asked of it. */
export type Form = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly look: Readonly<Record<string, string>>;
  readonly dark?: true;
  /** Every screen, not only the few that are hardest to fit. */
  readonly thorough?: true;
  /** The least height in pixels of what can be touched. */
  readonly target: number;
};

const kiosk = { setting: 'kiosk' };
const home = { setting: 'home' };
const portrait = { width: 1080, height: 1920, target: 60 };
const landscape = { width: 1920, height: 1080, target: 60 };
const phone = { width: 390, height: 844, target: 44 };

export const forms: readonly Form[] = [
  { name: 'kiosk', ...portrait, look: kiosk, thorough: true },
  { name: 'kiosk-largest', ...portrait, look: { ...kiosk, size: 'largest' } },
  { name: 'kiosk-seated', ...portrait, look: { ...kiosk, posture: 'seated' } },
  { name: 'kiosk-strong', ...portrait, look: { ...kiosk, contrast: 'strong' } },
  { name: 'kiosk-rtl', ...portrait, look: { ...kiosk, dir: 'rtl' } },
  { name: 'wide', ...landscape, look: kiosk, thorough: true },
  { name: 'wide-largest', ...landscape, look: { ...kiosk, size: 'largest' } },
  { name: 'wide-seated', ...landscape, look: { ...kiosk, posture: 'seated' } },
  { name: 'phone', ...phone, look: home, thorough: true },
  { name: 'phone-dark', ...phone, look: { ...home, theme: 'auto' }, dark: true },
  { name: 'phone-largest', ...phone, look: { ...home, size: 'largest' } },
  { name: 'phone-narrow', ...phone, width: 320, look: home },
  { name: 'desk', width: 1366, height: 768, look: { setting: 'desk' }, target: 36 },
];
