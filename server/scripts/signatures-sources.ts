/**
 * Which libraries are read, and where Debian keeps their sources: Laravel, and what stands beside it. Files that no
 * application names are left out: translations, templates, and what a library has for itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Language } from 'web-tree-sitter';
import { parsePhp } from '../src/syntax/php/parse.ts';
import { printFacts } from './signatures-facts.ts';

/** Where Debian's packages put PHP libraries. */
export const DEBIAN_SOURCES = '/usr/share/php';

/** Paths below the sources. */
const READ: readonly string[] = [
  'Illuminate/**',
  'Brick/Math/*',
  ...['Carbon/*', 'Carbon/Exceptions/*', 'Carbon/Traits/*'],
  'Cron/CronExpression.php',
  ...['Doctrine/Inflector/Inflector.php', 'Doctrine/Inflector/InflectorFactory.php'],
  ...['Dotenv/Dotenv.php', 'Dotenv/Exception/*'],
  ...['Egulias/EmailValidator/EmailValidator.php', 'Egulias/EmailValidator/Validation/*'],
  'Laravel/SerializableClosure/*',
  ...['League/CommonMark/*', 'League/CommonMark/Environment/*', 'League/CommonMark/Extension/*/*Extension.php'],
  ...['League/CommonMark/Output/*', 'League/Flysystem/**'],
  ...['Monolog/*', 'Monolog/Formatter/*', 'Monolog/Handler/*', 'Monolog/Processor/*'],
  'PhpOption/*',
  'Psr/**',
  ...['Ramsey/Uuid/*', 'Ramsey/Uuid/Exception/*', 'Ramsey/Uuid/Fields/*', 'Ramsey/Uuid/Type/*'],
  ...['Swift/classes/Swift/*', 'Swift/classes/Swift/Mime/*'],
  ...[
    'Console',
    'EventDispatcher',
    'Finder',
    'HttpFoundation',
    'Mime',
    'Process',
    'Routing',
    'String',
    'Translation',
  ].map((component) => `Symfony/Component/${component}/**`),
  'Symfony/Component/HttpKernel/{*,Event/*,Exception/*}',
  'Symfony/Component/VarDumper/{*,Dumper/*,Cloner/*}',
  'Symfony/Contracts/**',
];

const LEFT_OUT: readonly string[] = [
  ...['**/autoload.php', '**/{stubs,resources,Tests,Test,Stubs}/**', 'Symfony/**/Resources/**'],
  'Illuminate/*/Console/{*Command.php,Seeds/*Command.php,Factories/*Command.php,Migrations/*Command.php}',
  'Illuminate/Database/{Connectors,Query/Processors,Schema/Grammars}/**',
  'Symfony/Component/*/DependencyInjection/**',
  'Symfony/Component/{Console/Descriptor,Mime/Test,Routing/Loader,Translation/{Loader,Dumper,Extractor,Command,Catalogue,Provider}}/**',
];

/** Declarations by library, such as `Illuminate.Support`, ordered by name. */
export function readLibraries(php: Language): ReadonlyMap<string, string> {
  const paths = globSync([...READ], { cwd: DEBIAN_SOURCES, ignore: [...LEFT_OUT], expandDirectories: false })
    .filter((path) => path.endsWith('.php'))
    .sort();
  const libraries = new Map<string, string>();
  for (const path of paths) {
    const text = readFileSync(join(DEBIAN_SOURCES, path), 'utf8');
    const facts = printFacts(parsePhp(php, text), text);
    if (facts !== '') libraries.set(libraryOf(path), (libraries.get(libraryOf(path)) ?? '') + facts);
  }
  return new Map([...libraries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `Illuminate/Support/Facades/DB.php` → `Illuminate.Support`; Symfony's parts are told apart below `Component`. */
function libraryOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return folders.slice(0, folders[0] === 'Symfony' && folders[1] === 'Component' ? 3 : 2).join('.');
}
