import type { ChimeKind } from '../services.ts';

export interface Note {
  readonly hertz: number;
  /** Seconds after the chime's beginning. */
  readonly at: number;
  readonly lasts: number;
}

const third: Note = { hertz: 659.3, at: 0, lasts: 0.9 };
const fifth: Note = { hertz: 880, at: 0.18, lasts: 1.1 };
const octave: Note = { hertz: 1318.5, at: 0.36, lasts: 1.3 };

/** Two rising notes; three where the person has an access need, so that the ear knows before the eye. */
export const chimeNotes = (kind: ChimeKind): readonly Note[] =>
  kind === 'access' ? [third, fifth, octave] : [third, fifth];
