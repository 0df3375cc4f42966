/**
 * Work that waits until the messages at hand have been read: one task a key, the latest wins. The next free turn of the
 * event loop is soon enough for a person and late enough for a burst of keystrokes.
 */
export class Scheduler {
  readonly #waiting = new Map<string, () => Promise<void>>();
  #isDue = false;

  schedule(key: string, task: () => Promise<void>): void {
    // Behind the others, so that a document that changes all the time does not starve them.
    this.#waiting.delete(key);
    this.#waiting.set(key, task);
    this.#wake();
  }

  cancel(key: string): void {
    this.#waiting.delete(key);
  }

  #wake(): void {
    if (this.#isDue || this.#waiting.size === 0) return;
    this.#isDue = true;
    // A timer and not a microtask: messages that have arrived already are handled first.
    setTimeout(() => {
      this.#isDue = false;
      const next = this.#waiting.entries().next().value;
      if (next === undefined) return;
      const [key, task] = next;
      this.#waiting.delete(key);
      void task().finally(() => this.#wake());
    }, 0);
  }
}
