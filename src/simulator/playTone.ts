/** Plays a tone with Web Audio, softly, and leaves nothing behind. */
import type { Tone } from './tone.ts';

const loudness = 0.12; // of full scale; illustrative
const fade = 0.05; // s: a level that jumps is heard as a click
const tick = { frequency: 1800 /* Hz, above every tone */, loudness: 0.1, length: 0.03 /* s */ };

/**
 * Plays a tone. Call it from the reader's own press: browsers play nothing before one.
 * @param ended called once, when the tone is over or is stopped
 * @returns stops the tone
 */
export function playTone(tone: Tone, ended: () => void): () => void {
  const context = new AudioContext();
  const begin = context.currentTime;
  const end = begin + tone.duration;
  const out = new GainNode(context);
  out.connect(context.destination);

  /** A sound that begins silent. */
  function sound(type: OscillatorType): { readonly pitch: AudioParam; readonly level: AudioParam } {
    const oscillator = new OscillatorNode(context, { type });
    const gain = new GainNode(context, { gain: 0 });
    oscillator.connect(gain).connect(out);
    oscillator.onended = finish;
    oscillator.start(begin);
    oscillator.stop(end);
    return { pitch: oscillator.frequency, level: gain.gain };
  }
  let over = false;
  function finish(): void {
    if (over) return;
    over = true;
    out.gain.setTargetAtTime(0, context.currentTime, fade / 5);
    setTimeout(() => void context.close(), 1000 * fade);
    ended();
  }

  const { pitch, level } = sound('triangle');
  pitch.setValueAtTime(tone.notes[0]!.frequency, begin);
  for (const { time, frequency } of tone.notes)
    pitch.exponentialRampToValueAtTime(frequency, begin + time);
  level
    .setValueAtTime(0, begin)
    .linearRampToValueAtTime(loudness, begin + fade)
    .setValueAtTime(loudness, end - fade)
    .linearRampToValueAtTime(0, end);

  const ticks = sound('sine');
  ticks.pitch.setValueAtTime(tick.frequency, begin);
  for (const time of tone.ticks)
    ticks.level
      .setValueAtTime(0, begin + time)
      .linearRampToValueAtTime(tick.loudness, begin + time + tick.length / 5)
      .linearRampToValueAtTime(0, begin + time + tick.length);

  // iOS waits to be asked; whoever stops the tone first has no use for the answer.
  context.resume().catch(() => undefined);
  return finish;
}
