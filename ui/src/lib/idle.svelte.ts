/** Hides the screen when nobody has touched it for as long as the settings say. */
export class Idle {
  hidden = $state(false);
  #touchedAt = Date.now();

  /** Watches for as long as a component lives; `minutes` is asked again each time, 0 means never. */
  constructor(minutes: () => number) {
    $effect(() => {
      const touched = () => (this.#touchedAt = Date.now());
      const EVENTS = ["pointerdown", "keydown", "wheel", "touchstart"] as const;
      for (const event of EVENTS)
        globalThis.addEventListener(event, touched, { capture: true, passive: true });
      // the wall clock, not the number of ticks: a device that slept was not used either
      const timer = setInterval(() => {
        const limit = minutes();
        if (limit > 0 && Date.now() - this.#touchedAt >= limit * 60_000) this.hidden = true;
      }, 5000);
      return () => {
        clearInterval(timer);
        for (const event of EVENTS) globalThis.removeEventListener(event, touched, { capture: true });
      };
    });
  }

  show(): void {
    this.#touchedAt = Date.now();
    this.hidden = false;
  }
}
