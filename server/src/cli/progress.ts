/**
 * A bar on standard error, for people only: where nobody watches, nothing is written.
 */
import type { Terminal } from './terminal.ts';

export interface Progress {
  start(total: number): void;
  advance(amount: number): void;
  /** Takes the bar away. */
  stop(): void;
}

export function createProgress(terminal: Terminal, wanted: boolean): Progress {
  return wanted && terminal.live ? bar(terminal) : SILENT;
}

const SILENT: Progress = { start: () => {}, advance: () => {}, stop: () => {} };
const CELLS = 30;
/** As often as an eye can follow. */
const MILLISECONDS_PER_FRAME = 50;

function bar(terminal: Terminal): Progress {
  let total = 0;
  let done = 0;
  let drawnAt = 0;
  const draw = (): void => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const filled = Math.round(share * CELLS);
    terminal.note(`\r${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${Math.floor(share * 100)} %`);
  };
  return {
    start: (amount) => {
      total = amount;
      draw();
    },
    advance: (amount) => {
      done += amount;
      const now = Date.now();
      if (now - drawnAt < MILLISECONDS_PER_FRAME) return;
      drawnAt = now;
      draw();
    },
    stop: () => terminal.note('\r\u001b[K'),
  };
}
