import { chimeNotes, type Note } from '../ringing/chime-notes.ts';
import type { ChimeKind } from '../services.ts';

export interface Chime {
  unlock(): Promise<boolean>;
  play(kind: ChimeKind): void;
}

const loudness = 0.35;
/** A device without sound can leave `resume` unanswered for ever. */
const patience = 1_500;

const strike = (context: AudioContext, note: Note): void => {
  const start = context.currentTime + note.at;
  const end = start + note.lasts;
  const tone = new OscillatorNode(context, { type: 'triangle', frequency: note.hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + 0.012);
  volume.gain.exponentialRampToValueAtTime(0.0001, end);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(end);
};

const resumed = (context: AudioContext): Promise<void> =>
  Promise.race([context.resume(), new Promise<void>((resolve) => setTimeout(resolve, patience))]);

/** A chime made on the spot, without a file to fetch. One audio context per page, made at the first touch. */
export const webAudioChime = (): Chime => {
  let context: AudioContext | null = null;

  const unlock = async (): Promise<boolean> => {
    try {
      context ??= new AudioContext();
      await resumed(context);
      return context.state === 'running';
    } catch {
      return false;
    }
  };

  return {
    unlock,
    play: (kind) => {
      if (!context) return;
      const ready = context;
      // A tablet that slept suspends its sound.
      void resumed(ready).then(() => {
        if (ready.state === 'running') for (const note of chimeNotes(kind)) strike(ready, note);
      });
    },
  };
};
