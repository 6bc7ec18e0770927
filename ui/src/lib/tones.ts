import type { MuteStore } from "./mute.svelte";

/** How something ended, for ears and fingers: each sounds and shakes in its own way. */
export type Tone = "good" | "attention" | "bad";

/** Hertz and seconds, one note after the other. */
const NOTES: Record<Tone, readonly (readonly [number, number])[]> = {
  good: [
    [660, 0.09],
    [990, 0.14],
  ],
  attention: [
    [520, 0.16],
    [0, 0.06],
    [520, 0.16],
  ],
  bad: [
    [330, 0.2],
    [247, 0.2],
    [185, 0.34],
  ],
};
const SHAKES: Record<Tone, number[]> = { good: [40], attention: [120, 80, 120], bad: [300, 100, 300] };

let context: AudioContext | null = null;

/** Says a result by sound, unless it is muted, and by vibration where there is any. */
export function sound(tone: Tone, mute: MuteStore): void {
  // a web view without sound or vibration is no fault: colour, shape and word say the same
  try {
    if ("vibrate" in navigator) navigator.vibrate(SHAKES[tone]);
    if (mute.on || typeof AudioContext === "undefined") return;
    context ??= new AudioContext();
    let at = context.currentTime + 0.02;
    for (const [pitch, length] of NOTES[tone]) {
      if (pitch > 0) note(context, pitch, at, length);
      at += length;
    }
  } catch {
    context = null;
  }
}

function note(audio: AudioContext, pitch: number, at: number, length: number): void {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.frequency.value = pitch;
  // soft edges: a note that begins or ends at once clicks
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.25, at + 0.015);
  volume.gain.linearRampToValueAtTime(0, at + length);
  source.connect(volume).connect(audio.destination);
  source.start(at);
  source.stop(at + length);
}
