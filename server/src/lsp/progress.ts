/**
 * Progress that the server starts by itself: shown only when the work takes long enough for a person to wonder, and
 * cancellable.
 */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Run } from './host.ts';

export interface TrackedRun {
  readonly run: Run;
  /** Takes the progress away. */
  end(): void;
}

/** `stopped` ends the run too. Without `isShown`, which the client decides, nothing is drawn. */
export function trackProgress(
  connection: Connection,
  isShown: boolean,
  title: string,
  stopped: AbortSignal,
): TrackedRun {
  const cancelled = new AbortController();
  const signal = AbortSignal.any([stopped, cancelled.signal]);
  let reporter: WorkDoneProgressServerReporter | undefined;
  let isDone = false;
  let percentage = 0;
  const show = async (): Promise<void> => {
    const made = await connection.window.createWorkDoneProgress();
    if (isDone) return;
    reporter = made;
    made.begin(title, percentage, undefined, true);
    made.token.onCancellationRequested(() => cancelled.abort(new Error('cancelled')));
  };
  // A client that refuses to show progress has its reasons; the work goes on.
  const timer = isShown ? setTimeout(() => void show().catch(() => undefined), PATIENCE) : undefined;
  return {
    run: {
      signal,
      progress(done, total) {
        percentage = Math.floor((done * 100) / Math.max(1, total));
        reporter?.report(percentage);
      },
    },
    end() {
      isDone = true;
      clearTimeout(timer);
      reporter?.done();
    },
  };
}

/** Milliseconds that pass before anything is shown. */
const PATIENCE = 1000;
