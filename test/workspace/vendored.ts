/**
 * Applications with their dependencies installed: Debian's Laravel and what stands beside it, laid out as Composer does.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages by name, with the folders of Debian's libraries that they are made of and the rules that Composer lists. */
const PACKAGES: Readonly<Record<string, { readonly from: string; readonly autoload: unknown }>> = {
  'laravel/framework': {
    from: 'Illuminate',
    autoload: {
      files: ['Foundation/helpers.php', 'Support/helpers.php', 'Collections/helpers.php'],
      'psr-4': { 'Illuminate\\': '', 'Illuminate\\Support\\': ['Macroable/', 'Collections/', 'Conditionable/'] },
    },
  },
  'nesbot/carbon': { from: 'Carbon', autoload: { 'psr-4': { 'Carbon\\': '' } } },
  'symfony/http-foundation': {
    from: 'Symfony/Component/HttpFoundation',
    autoload: { 'psr-4': { 'Symfony\\Component\\HttpFoundation\\': '' }, 'exclude-from-classmap': ['/Tests/'] },
  },
  'psr/log': { from: 'Psr/Log', autoload: { 'psr-4': { 'Psr\\Log\\': '' } } },
  'psr/container': { from: 'Psr/Container', autoload: { 'psr-4': { 'Psr\\Container\\': '' } } },
};

const LIBRARIES = '/usr/share/php';

/** Puts Debian's packages below `vendor/`. */
export function installPackages(root: string): void {
  for (const [name, { from }] of Object.entries(PACKAGES)) {
    cpSync(join(LIBRARIES, from), join(root, 'vendor', name), { recursive: true, dereference: true });
  }
  list(root, PACKAGES);
}

/** Puts packages below `vendor/`, each with its files by their paths in the package. */
export function installOnly(root: string, packages: Readonly<Record<string, InstalledFiles>>): void {
  for (const [name, { files }] of Object.entries(packages)) {
    for (const [path, text] of Object.entries(files)) write(join(root, 'vendor', name, path), text);
  }
  list(root, packages);
}

function list(root: string, packages: Readonly<Record<string, { readonly autoload: unknown }>>): void {
  const listed = Object.entries(packages).map(([name, { autoload }]) => ({
    name,
    'install-path': `../${name}`,
    autoload,
  }));
  write(join(root, 'vendor/composer/installed.json'), JSON.stringify({ packages: listed }));
}

export interface InstalledFiles {
  readonly autoload: unknown;
  readonly files: Readonly<Record<string, string>>;
}

export function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
