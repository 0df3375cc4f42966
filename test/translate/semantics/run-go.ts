/** What programs write as Go: all of them in one build, a package each, and a process for each run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type HelperLibrary, helperFiles } from '../../../server/src/translate/helpers.ts';
import { findPart } from '../../support/requirements.ts';
import type { GoProgram } from './convert-program.ts';
import { UNCAUGHT } from './run-php.ts';

export const MODULE = 'semantics';

export type GoRun =
  | { readonly kind: 'ran'; readonly output: string }
  /** It stopped at a hole, behind this output. */
  | { readonly kind: 'hole'; readonly output: string; readonly why: string }
  /** It did not compile, or ended as no program should. */
  | { readonly kind: 'broken'; readonly why: string };

/** The runs, in the order of the programs. `keep` is a folder for the Go, to be looked at. */
export function runInGo(library: HelperLibrary, programs: readonly GoProgram[], keep?: string): readonly GoRun[] {
  const dir = keep ?? mkdtempSync(join(tmpdir(), 'laragin-programs-go-'));
  try {
    writeModule(dir, library, programs);
    const errors = compile(dir, programs.length);
    return programs.map((_, index): GoRun => {
      const error = errors.get(index);
      return error === undefined ? runOne(dir, index) : { kind: 'broken', why: error };
    });
  } finally {
    if (keep === undefined) rmSync(dir, { recursive: true, force: true });
  }
}

function writeModule(dir: string, library: HelperLibrary, programs: readonly GoProgram[]): void {
  rmSync(dir, { recursive: true, force: true });
  const own = programs.flatMap(({ files }, index) =>
    files.map(({ name, text }) => ({ path: `p${index}/${name}`, text })),
  );
  const always = { path: 'main.go', text: 'php.ErrExit' };
  // Of the application's own package programs for the console need nothing.
  const helpers = helperFiles(library, [...own, always], MODULE).filter(
    ({ path }) => !path.startsWith('internal/app/'),
  );
  for (const { path, text } of [{ path: 'go.mod', text: `module ${MODULE}\n\ngo 1.25.0\n` }, ...helpers, ...own]) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** Builds the programs that compile; what the compiler says of the others, by index. */
function compile(dir: string, count: number): ReadonlyMap<number, string> {
  const errors = new Map<number, string>();
  for (let round = 0; round < 3; round++) {
    const good = Array.from({ length: count }, (_, index) => index).filter((index) => !errors.has(index));
    writeFileSync(join(dir, 'main.go'), mainFile(good));
    const run = spawnSync(findPart('go') ?? 'go', ['build', '-o', 'programs', '.'], {
      cwd: dir,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (run.status === 0) return errors;
    const blocks = run.stderr.split(/^# /m).slice(1);
    for (const block of blocks) {
      const index = /^semantics\/p(\d+)\n/.exec(block)?.[1];
      if (index === undefined) throw new Error(`go build:\n${run.stderr.slice(0, 4000)}`);
      errors.set(Number(index), block);
    }
    // Imports that do not resolve are told by file.
    for (const [, index = '', message = ''] of run.stderr.matchAll(/^p(\d+)\/[^:]*:\d+:\d+: (.*)$/gm)) {
      if (!errors.has(Number(index))) errors.set(Number(index), message);
    }
    if (blocks.length === 0 && errors.size === 0) throw new Error(`go build:\n${run.stderr.slice(0, 4000)}`);
  }
  throw new Error(`some programs compile one after the other only: ${[...errors.keys()].join(', ')}`);
}

function runOne(dir: string, index: number): GoRun {
  const run = spawnSync(join(dir, 'programs'), [`${index}`], {
    encoding: 'latin1',
    timeout: 10_000,
    maxBuffer: 1 << 24,
    env: { ...process.env, TZ: 'UTC' },
  });
  if (run.status === 0) return { kind: 'ran', output: run.stdout };
  const hole = /^panic: not ported: (.*)$/m.exec(run.stderr)?.[1];
  if (hole !== undefined) return { kind: 'hole', output: run.stdout, why: hole };
  return { kind: 'broken', why: run.error?.message ?? run.stderr.slice(0, 1500) };
}

function mainFile(indexes: readonly number[]): string {
  return `package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"

	"${MODULE}/internal/php"
${indexes.map((index) => `	p${index} "${MODULE}/p${index}"`).join('\n')}
)

var programs = map[string]func() error{
${indexes.map((index) => `	"${index}": p${index}.Run,`).join('\n')}
}

func main() {
	defer func() {
		thrown := recover()
		if err, ok := thrown.(error); ok {
			if _, ok := err.(runtime.Error); !ok {
				uncaught(err)
				return
			}
		}
		if thrown != nil {
			panic(thrown)
		}
	}()
	if err := programs[os.Args[1]](); err != nil && !errors.Is(err, php.ErrExit) {
		uncaught(err)
	}
}

func uncaught(err error) {
	message := err.Error()
	if thrown, ok := err.(php.Throwable); ok {
		message = thrown.GetMessage()
	}
	fmt.Print(${JSON.stringify(UNCAUGHT)}, message)
}
`;
}
