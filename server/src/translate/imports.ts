/**
 * Import paths of the packages that a piece of Go refers to. Only what the tree mentions is imported, whatever rows ask
 * for: Go rejects an import that is not used.
 */
import type { Node } from '../go/ast.ts';
import { defaultImportName, GIN_PATH } from '../go/facts.ts';
import { walk } from '../go/walk.ts';

/** Where the emitted helpers live below the user's module. */
export const TODO_PACKAGE = 'internal/todo';

/**
 * The paths for all packages mentioned, sorted. `known` are paths that rows bring; they win over packages of the standard
 * library with the same name. `module` is the path of the user's Go module.
 */
export function findImports(nodes: readonly Node[], known: readonly string[], module: string): string[] {
  const paths = new Map(STANDARD.map((path) => [defaultImportName(path), path]));
  paths.set('gin', GIN_PATH);
  paths.set('todo', `${module}/${TODO_PACKAGE}`);
  for (const [name, path] of LIBRARIES) paths.set(name, path);
  for (const path of known) paths.set(defaultImportName(path), path);
  const mentioned = packageNames(nodes);
  return [...paths].flatMap(([name, path]) => (mentioned.has(name) ? [path] : [])).sort();
}

/** Names in front of a dot that nothing in the Go declares. */
function packageNames(nodes: readonly Node[]): ReadonlySet<string> {
  const mentioned = new Set<string>();
  const declared = new Set<string>();
  for (const root of nodes) {
    walk(root, (node) => {
      if (node.kind === 'SelectorExpr' && node.x.kind === 'Ident') mentioned.add(node.x.name);
      if (node.kind === 'AssignStmt' && node.tok === ':=') {
        for (const name of node.lhs) if (name.kind === 'Ident') declared.add(name.name);
      }
      if (node.kind === 'ValueSpec' || node.kind === 'Field') for (const { name } of node.names) declared.add(name);
    });
  }
  return new Set([...mentioned].filter((name) => !declared.has(name)));
}

/** What the Go of builders and the types of needs name besides the standard library. */
const LIBRARIES: ReadonlyMap<string, string> = new Map([
  ['binding', 'github.com/gin-gonic/gin/binding'],
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
