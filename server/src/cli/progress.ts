/**
 * A bar on standard error, for people only: where nobody watches, nothing is written.
 */
import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

export function createProgress(terminal: Terminal, wanted: boolean): Progress {
  return wanted && terminal.live ? bar(terminal) : SILENT;
}

const SILENT: Progress = { show: () => {}, stop: () => {} };
const CELLS = 30;
/** As often as an eye can follow. */
const MILLISECONDS_PER_FRAME = 50;

function bar(terminal: Terminal): Progress {
  let drawnAt = 0;
  return {
    show: (done, total) => {
      const now = Date.now();
      if (now - drawnAt < MILLISECONDS_PER_FRAME) return;
      drawnAt = now;
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const filled = Math.round(share * CELLS);
      terminal.note(`\r${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${Math.floor(share * 100)} %`);
    },
    stop: () => terminal.note('\r\u001b[K'),
  };
}
