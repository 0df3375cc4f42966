/** Conversions of pieces of open PHP documents, and the whole Go file that one becomes. */
import type { Node } from '../syntax/php/ast.ts';
import { findAt } from '../syntax/php/walk.ts';
import type { Range } from '../text/range.ts';
import type { Conversion } from '../translate/conversion.ts';
import { convert, type Target } from '../translate/convert.ts';
import { asFile, wrapHandler } from '../translate/handler.ts';
import { APP_PACKAGE } from '../translate/helpers.ts';
import { findTarget } from '../translate/target.ts';
import type { OpenDocument } from './documents.ts';
import { appPathOf, pathOf, type Session } from './session.ts';

/** The module path where the user's Go project has none yet. */
export const DEFAULT_MODULE = 'example.com/app';

export interface Converted {
  readonly conversion: Conversion;
  /** `OrderController.show`, `routes`: from the class and function around, else the file. */
  readonly name: string;
  readonly range: Range;
}

/** Undefined where no code is. */
export function convertRange(
  session: Session,
  document: OpenDocument,
  range: Range,
  module = DEFAULT_MODULE,
): Converted | undefined {
  const target = findTarget(document.php.program, range);
  if (target === undefined) return undefined;
  return { conversion: convertTarget(session, document, target, module), name: nameAt(document, range.start), range };
}

export function convertTarget(
  session: Session,
  document: OpenDocument,
  target: Target,
  module = DEFAULT_MODULE,
): Conversion {
  const { grammars, gofmt, helpers } = session.host;
  const source = {
    text: document.text,
    path: pathOf(session, document.uri),
    lines: document.lines,
    file: document.php,
    table: session.table(document.uri).table,
  };
  return convert({ grammars, gofmt, helpers, module }, source, target);
}

/** A whole Go file with the conversion as a handler. `symbol` is the function that it is the whole of. */
export function handlerFile(
  session: Session,
  document: OpenDocument,
  { conversion, name, range, symbol }: Converted & { readonly symbol: string | undefined },
  module: string,
): string {
  const { grammars, gofmt, helpers } = session.host;
  const decl = wrapHandler(grammars, conversion, {
    name: handlerName(name),
    origin: {
      path: appPathOf(session, document.uri),
      symbol,
      php: document.text.slice(range.start, range.end),
    },
  });
  return asFile({ grammars, gofmt, helpers, module }, APP_PACKAGE, [decl], conversion.imports);
}

/** The class and function around an offset: `OrderController.show`; the file's name where there is neither. */
export function nameAt(document: OpenDocument, offset: number): string {
  const parts = findAt(document.php.program, offset).flatMap(namePart);
  if (parts.length > 0) return parts.join('.');
  const file = decodeURIComponent(document.uri.split('/').at(-1) ?? '');
  return file.replace(/\.[^.]*$/, '').replace(/[^\w]+/g, '_') || 'php';
}

/** `order_controller_show` for a file, from `OrderController.show`. */
export function fileName(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}

function handlerName(name: string): string {
  const words = fileName(name)
    .split('_')
    .filter((word) => word !== '');
  const joined = words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return /^[a-z_]/i.test(joined) ? joined : `handle${joined}`;
}

function namePart(node: Node): readonly string[] {
  switch (node.kind) {
    case 'ClassDecl':
    case 'TraitDecl':
    case 'EnumDecl':
    case 'FunctionDecl':
    case 'Method':
      return [node.name.text];
    default:
      return [];
  }
}
