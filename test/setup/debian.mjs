// @ts-check
/**
 * The Debian packages that bring the tests' real parts: PHP, Laravel, a browser, and what builds VS Code's native
 * modules. Nothing is installed where that takes more rights than the user has; the command is printed instead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './process.mjs';

const packages = [
  ...['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-curl', 'php-laravel-framework', 'php-doctrine-dbal'],
  // The extensions that have signatures; see server/scripts/signatures.ts.
  ...['php-apcu', 'php-bcmath', 'php-gd', 'php-gmp', 'php-imap', 'php-intl', 'php-ldap', 'php-memcached', 'php-mysql'],
  ...['php-pgsql', 'php-redis', 'php-soap', 'php-zip'],
  ...['chromium', 'fonts-noto-cjk', 'ripgrep'],
  ...['libkrb5-dev', 'pkg-config', 'make', 'g++', 'python3'],
];

/**
 * Installs the packages that are missing. Throws with the command to run when this is not Debian (or something
 * built on it) or not root, and when apt fails.
 * @returns {Promise<void>}
 */
export async function installDebianPackages() {
  if (!existsSync('/usr/bin/dpkg-query')) {
    throw new Error(`This is not Debian: install what these packages bring by hand: ${packages.join(' ')}`);
  }
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return console.log(`  all ${packages.length} Debian packages are installed`);
  if (process.getuid?.() !== 0) {
    throw new Error(
      `Debian packages are missing. Run: sudo apt-get update && sudo apt-get install -y ${missing.join(' ')}`,
    );
  }
  // Another apt may be at work; its lock is waited for.
  const patient = ['-o', 'DPkg::Lock::Timeout=300'];
  console.log(`  installing ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get update', 'apt-get', ['update', '-q', ...patient], { env });
  // A terminal program's progress bar turns a log into noise; an answer asked for would wait for ever.
  const options = ['-y', '-q', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...patient];
  await run('apt-get install', 'apt-get', ['install', ...options, ...missing], { env });
}

/** @param {string} name */
function isInstalled(name) {
  const query = spawnSync('dpkg-query', ['-W', '-f', `\${db:Status-Status}`, name], { encoding: 'utf8' });
  return query.status === 0 && query.stdout === 'installed';
}
