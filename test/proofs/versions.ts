/** The versions of what proofs are executed with on this machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ProofLock } from '../../server/scripts/proof-lock.ts';
import { findPart } from '../support/requirements.ts';

export function installedVersions(): ProofLock['versions'] {
  const php = findPart('php') ?? 'php';
  const run = (command: string, args: readonly string[], cwd?: string): string =>
    spawnSync(command, args, { encoding: 'utf8', cwd }).stdout.trim();
  return {
    php: run(php, ['-r', 'echo PHP_VERSION;']),
    laravel: run(php, ['-r', "require 'Illuminate/autoload.php'; echo Illuminate\\Foundation\\Application::VERSION;"]),
    go: run('go', ['env', 'GOVERSION']).replace(/^go/, ''),
    gin: run(
      'go',
      ['list', '-m', '-f', '{{.Version}}', 'github.com/gin-gonic/gin'],
      join(import.meta.dirname, 'go'),
    ).replace(/^v/, ''),
  };
}
