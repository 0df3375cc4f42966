/**
 * Import paths of the packages that a piece of Go refers to. Only what the tree mentions is imported, whatever rows ask
 * for: Go rejects an import that is not used.
 */
import type { Node } from '../go/ast.ts';
import { defaultImportName, GIN_PATH } from '../go/facts.ts';
import { walk } from '../go/walk.ts';

/** Names of packages that Go may import: nothing that is declared in a package may have one. */
export function packageNamesInUse(): readonly string[] {
  return [...STANDARD.map(defaultImportName), ...OWN_PACKAGES, ...LIBRARIES.keys(), 'gin'];
}

/** The emitted helpers live in `internal/` below the user's module, each package in a folder of its name. */
const OWN_PACKAGES: readonly string[] = ['orm', 'php', 'todo'];

/**
 * The paths for all packages mentioned, sorted. `known` are paths that rows bring; they win over packages of the standard
 * library with the same name. `module` is the path of the user's Go module.
 */
export function findImports(nodes: readonly Node[], known: readonly string[], module: string): string[] {
  const paths = new Map(SHARED);
  for (const name of OWN_PACKAGES) paths.set(name, `${module}/internal/${name}`);
  for (const path of known) paths.set(defaultImportName(path), path);
  const mentioned = packageNames(nodes);
  return [...paths].flatMap(([name, path]) => (mentioned.has(name) ? [path] : [])).sort();
}

/** Names in front of a dot that nothing declares; what one function declares hides no package from the others. */
function packageNames(nodes: readonly Node[]): ReadonlySet<string> {
  const isStatements = !nodes.some(({ kind }) => kind === 'FuncDecl' || kind === 'GenDecl');
  const found = isStatements ? [packagesIn(nodes)] : nodes.map((node) => packagesIn([node]));
  return new Set(found.flatMap((names) => [...names]));
}

function packagesIn(nodes: readonly Node[]): ReadonlySet<string> {
  const mentioned = new Set<string>();
  const declared = new Set<string>();
  const members = new Set<Node>();
  for (const root of nodes) {
    walk(root, (node) => {
      if (node.kind === 'SelectorExpr' && node.x.kind === 'Ident') mentioned.add(node.x.name);
      if (node.kind === 'AssignStmt' && node.tok === ':=') {
        for (const name of node.lhs) if (name.kind === 'Ident') declared.add(name.name);
      }
      // Fields of a struct and methods of an interface are reached through a value only.
      if (node.kind === 'StructType') for (const field of node.fields.list) members.add(field);
      if (node.kind === 'InterfaceType') for (const field of node.methods.list) members.add(field);
      if (node.kind === 'ValueSpec' || (node.kind === 'Field' && !members.has(node))) {
        for (const { name } of node.names) declared.add(name);
      }
    });
  }
  return new Set([...mentioned].filter((name) => !declared.has(name)));
}

/** What the Go of builders and the types of needs name besides the standard library. */
const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['gorm', 'gorm.io/gorm'],
  ['binding', 'github.com/gin-gonic/gin/binding'],
  ['gorm', 'gorm.io/gorm'],
  ['redis', 'github.com/redis/go-redis/v9'],
]);

const STANDARD: readonly string[] = [
  'bufio',
  'bytes',
  'cmp',
  'context',
  'crypto/hmac',
  'crypto/md5',
  'crypto/rand',
  'crypto/sha1',
  'crypto/sha256',
  'crypto/subtle',
  'database/sql',
  'encoding/base64',
  'encoding/csv',
  'encoding/hex',
  'encoding/json',
  'errors',
  'fmt',
  'html',
  'io',
  'iter',
  'iter',
  'log',
  'log/slog',
  'maps',
  'math',
  'mime',
  'mime/multipart',
  'net',
  'net/http',
  'net/mail',
  'net/url',
  'os',
  'os/exec',
  'path',
  'path/filepath',
  'regexp',
  'slices',
  'sort',
  'strconv',
  'strings',
  'sync',
  'time',
  'unicode/utf8',
];

/** Those that stand under one path in every module, by name. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ...STANDARD.map((path) => [defaultImportName(path), path] as const),
  ['gin', GIN_PATH],
  ...LIBRARIES,
]);
