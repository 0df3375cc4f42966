/**
 * What a command may know of the terminal: where output goes, whether anybody watches, and in which colours.
 */
import pc from 'picocolors';
import type { Palette } from '../report/render-text.ts';

export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else: progress, warnings, what was written where. */
  readonly note: (text: string) => void;
  /** Columns of standard output. */
  readonly width: number;
  readonly colours: boolean;
  /** Whether notes reach a person now, so that a line can be drawn over. */
  readonly live: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function processTerminal(process: NodeJS.Process): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    note: (text) => void stderr.write(text),
    width: stdout.isTTY ? stdout.columns : 100,
    colours: wantsColours(env, stdout.isTTY === true),
    live: stderr.isTTY === true && env.TERM !== 'dumb' && env.CI === undefined,
    env,
  };
}

export function paletteOf(colours: boolean): Palette {
  return pc.createColors(colours);
}

/** https://no-color.org and https://force-color.org: set and not empty counts. */
function wantsColours(env: Terminal['env'], isTerminal: boolean): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  if ((env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0') return true;
  return isTerminal && env.TERM !== 'dumb';
}
