/** Pauses between keystrokes, for work that is worth doing ahead and that nobody is to wait for. */
export class Idle {
  #last = Number.NEGATIVE_INFINITY;

  /** To be called at each keystroke. */
  touch(): void {
    this.#last = performance.now();
  }

  /** Resolves on a free turn when the last keystroke lies far enough behind. */
  async wait(): Promise<void> {
    do await new Promise((resume) => setTimeout(resume, Math.max(0, this.#last + PAUSE - performance.now())));
    while (performance.now() < this.#last + PAUSE);
  }
}

/** Milliseconds in which a person who is typing presses the next key. */
const PAUSE = 500;
