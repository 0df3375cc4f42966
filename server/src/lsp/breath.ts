/** For work that takes longer than a person notices: others get their turn in between. */

/** Milliseconds of work after which there is a break. */
const BREATH_EVERY = 15;

/** To be awaited after each small piece of work. */
export function startBreathing(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < BREATH_EVERY) return undefined;
    return freeTurn().then(() => {
      last = performance.now();
    });
  };
}

/** Lets others go first. A timer and not a microtask: messages that have arrived are handled before. */
export function freeTurn(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0));
}
