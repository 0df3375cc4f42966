/** What programs write when real PHP runs them. One process runs all, each in a child of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPhp } from '../../support/php.ts';
import type { Program } from './programs.ts';

/** What an exception that nothing catches is told by, on both sides. */
export const UNCAUGHT = '\nUncaught: ';

/** The outputs, in the order of the programs, a character for each byte. */
export async function runInPhp(programs: readonly Program[]): Promise<readonly string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'laragin-programs-php-'));
  try {
    for (const [index, { php }] of programs.entries()) {
      mkdirSync(join(dir, `${index}`));
      writeFileSync(join(dir, `${index}/program.php`), php);
    }
    writeFileSync(join(dir, 'run.php'), RUNNER);
    const run = await runPhp([join(dir, 'run.php'), dir, `${programs.length}`], { ini: INI });
    if (run.code !== 0)
      throw new Error(`PHP ended with ${run.code}: ${run.stdout.slice(-500)}${run.stderr.slice(0, 500)}`);
    const outputs = JSON.parse(run.stdout) as readonly string[];
    return outputs.map((hex) => Buffer.from(hex, 'hex').toString('latin1'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Warnings are no output: Go has none. */
const INI = {
  precision: '14',
  serialize_precision: '-1',
  display_errors: '0',
  log_errors: '0',
  error_reporting: '0',
  short_open_tag: '0',
};

const RUNNER = `<?php
[, $dir, $count] = $argv;
$outputs = [];
for ($at = 0; $at < (int) $count; $at++) {
    $file = "$dir/$at/program.php";
    $pid = function_exists('pcntl_fork') ? pcntl_fork() : -1;
    if ($pid === 0) {
        run_program($file, "$dir/$at/output");
        exit(0);
    }
    if ($pid > 0) pcntl_waitpid($pid, $status);
    else throw new Error('this needs the extension pcntl');
    $outputs[] = bin2hex((string) @file_get_contents("$dir/$at/output"));
}
echo json_encode($outputs);

function run_program(string $file, string $output): void {
    ob_start(function (string $text) use ($output): string { file_put_contents($output, $text, FILE_APPEND); return ''; });
    set_exception_handler(function (Throwable $e): void { echo ${JSON.stringify(UNCAUGHT)}, $e->getMessage(); });
    set_time_limit(5);
    require $file;
}`;
