/** How the simulated provider misbehaves. Each trap is one that a real client met. */
export interface Traps {
  /** The next call to the service answers this instead. */
  readonly nextCall: 'none' | 'technical-fault' | 'unavailable' | 'time-out' | 'proxy-page';
  /** How its notifications go out. */
  readonly notify: 'once' | 'never' | 'twice' | 'late' | 'lower-case-get';
  /** What it says was paid differs from what was asked. */
  readonly echo: 'true' | 'wrong-amount' | 'wrong-reference' | 'wrong-client' | 'test-payment';
  /** Answers P5 for this long after a payment succeeded. */
  readonly resultDelayMillis: number;
}

export const noTraps: Traps = { nextCall: 'none', notify: 'once', echo: 'true', resultDelayMillis: 0 };

const choices = {
  nextCall: ['none', 'technical-fault', 'unavailable', 'time-out', 'proxy-page'],
  notify: ['once', 'never', 'twice', 'late', 'lower-case-get'],
  echo: ['true', 'wrong-amount', 'wrong-reference', 'wrong-client', 'test-payment'],
} as const;

/** The traps with those changes that make sense; others are left out. */
export const setTraps = (traps: Traps, change: Readonly<Record<string, unknown>>): Traps => {
  const picked: Record<string, unknown> = {};
  for (const [name, allowed] of Object.entries(choices))
    if ((allowed as readonly unknown[]).includes(change[name])) picked[name] = change[name];
  const delay = change['resultDelayMillis'];
  if (typeof delay === 'number' && delay >= 0) picked['resultDelayMillis'] = delay;
  return { ...traps, ...picked };
};
