import type { Connection } from '../../bridge.ts';
import { note, playScore, type Score } from '../../score.ts';

/** Two notes of the chord that the routine's tones lie in: a question, not an alarm. */
const rise: Score = [note(0, 392, 392, 0.5), note(0.36, 523.25, 523.25, 0.85)];
/** The score, and what a slow output still has to play of it. */
const soundsForMs = 2_500;

/** All that the unseen window does: it plays one soft tone and closes itself. */
export async function chime({ ask, settings }: Pick<Connection, 'ask' | 'settings'>): Promise<void> {
  const context = new AudioContext();
  // Without an output this never resolves, and main ends the window in time.
  await context.resume();
  playScore(context, rise, settings.read().value.volumePercent);
  await new Promise((resolve) => setTimeout(resolve, soundsForMs));
  await context.close();
  await ask('closeWindow', null);
}
