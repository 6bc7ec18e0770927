/** Counts down between two answers of Rust, which alone knows when a session ends. */
export class Countdown {
  #passed = $state(0);
  #start: () => number | null;

  constructor(start: () => number | null) {
    this.#start = start;
    $effect(() => {
      start();
      const began = performance.now();
      this.#passed = 0;
      const timer = setInterval(() => (this.#passed = (performance.now() - began) / 1000), 1000);
      return () => clearInterval(timer);
    });
  }

  get seconds(): number | null {
    const start = this.#start();
    return start === null ? null : Math.max(0, start - this.#passed);
  }
}
